import { daysOf, partialDateOf } from '../../../shared/core/partial-date';
import type { Period } from '../domain/placed';

type Fields = Readonly<Record<string, string>>;

/** The days that a sheet gives, else those of its month and year. */
export function periodOf(fields: Fields): Period {
  const { periodFrom, periodTo, year, month } = fields;
  const span = year === undefined ? null : partialDateOf(Number(year), monthNumber(month));
  const days = span === null ? undefined : daysOf(span);
  return {
    periodFrom: periodFrom ?? days?.first ?? null,
    periodTo: periodTo ?? days?.last ?? null,
  };
}

function monthNumber(month: string | undefined): number | undefined {
  return month === undefined ? undefined : Number(month);
}

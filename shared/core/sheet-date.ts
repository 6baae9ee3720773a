import type { PartialDate } from './partial-date';
import { partialDateOf } from './partial-date';

/** The ways of writing a date that a mapping file can name. */
export const DATE_FORMS = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'MonYYYY',
  'local-midnight-in-utc',
] as const;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH_YEAR = /^([A-Za-z]{3})[A-Za-z]*[ -]?(\d{4})$/;
const UTC_EVENING = /^(\d{4})-(\d{2})-(\d{2})T(2[0-3]):00(?::00(?:\.0+)?)?Z?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads a date as a sheet writes it; null when it is none. `local-midnight-in-utc` is a calendar
 * day that was exported as its midnight in UTC: `2022-07-31T23:00:00` means 1 August 2022.
 */
export function readSheetDate(text: string, form = 'YYYY-MM-DD'): PartialDate | null {
  switch (form) {
    case 'DD/MM/YYYY':
      return slashed(text, (a, b) => [a, b]);
    case 'MM/DD/YYYY':
      return slashed(text, (a, b) => [b, a]);
    case 'MonYYYY':
      return monthYear(text);
    case 'local-midnight-in-utc':
      return nextDay(text) ?? iso(text);
    default:
      return iso(text);
  }
}

function iso(text: string): PartialDate | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1, 4).map((part) => (part ? Number(part) : undefined));
  return partialDateOf(year!, month, day);
}

function slashed(
  text: string,
  dayAndMonth: (a: number, b: number) => readonly [number, number],
): PartialDate | null {
  const match = SLASHED.exec(text);
  if (!match) return null;
  const [day, month] = dayAndMonth(Number(match[1]), Number(match[2]));
  return partialDateOf(Number(match[3]), month, day);
}

function monthYear(text: string): PartialDate | null {
  const match = MONTH_YEAR.exec(text);
  const month = MONTHS.indexOf(match?.[1]?.toLowerCase() ?? '') + 1;
  return match && month > 0 ? partialDateOf(Number(match[2]), month) : null;
}

function nextDay(text: string): PartialDate | null {
  const match = UTC_EVENING.exec(text);
  const day = match && partialDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day) return null;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

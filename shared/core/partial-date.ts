/**
 * A date of which the month or the day may be unknown, written as ISO 8601 reduced precision:
 * `2022`, `2022-07` or `2022-07-22`. Days are calendar days where the event took place.
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real calendar date, month or year between 1000 and 9999. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match || Number(match[1]) < 1000) return false;
  const [, year, month, day] = match.map(Number);
  if (month === undefined || Number.isNaN(month)) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || Number.isNaN(day) || (day >= 1 && day <= daysInMonth(year!, month));
}

/** Builds a partial date from the parts that a source knows; null when they are no date. */
export function partialDateOf(year: number, month?: number, day?: number): PartialDate | null {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  const text = parts.join('-');
  return isPartialDate(text) ? text : null;
}

/** The first and the last day that a partial date may mean, both `YYYY-MM-DD`. */
export function daysOf(date: PartialDate): { first: string; last: string } {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const lastDay = daysInMonth(Number(year), Number(month));
  return { first: `${date}-01`, last: `${date}-${String(lastDay).padStart(2, '0')}` };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

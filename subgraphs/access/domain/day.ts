/**
 * A calendar day `YYYY-MM-DD` in the place it speaks of; days compare as texts.
 * Terms are counted as the European Convention on the Calculation of Time-Limits (ETS 76, article 3)
 * says: from the midnight that ends the first day, so that day is not counted and the last one is.
 */
export type Day = string;

const MILLISECONDS = 86_400_000;
const ZERO = 48;
/** From 0000-03-01. */
const DAYS_BEFORE_1970 = 719_468;

/**
 * Days since 1970-01-01, for counting. Histories are long, so it is computed from the digits, with
 * years that begin in March: the day that leap years add is then the last one.
 */
export function dayNumber(day: Day): number {
  const month = twoDigits(day, 5);
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (month <= 2 ? 1 : 0);
  const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  const leapDays = ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0);
  return year * 365 + leapDays + dayOfYear + twoDigits(day, 8) - 1 - DAYS_BEFORE_1970;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** The day of a number that {@link dayNumber} gave. */
export function dayOfNumber(number: number): Day {
  if (number < 0 || number >= KNOWN_DAYS) return textOf(number);
  return (known[number] ??= textOf(number));
}

/** Days up to 2079 are written once: calendars ask for the same ones again and again. */
const KNOWN_DAYS = 40_000;
const known: Day[] = [];

function textOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}

export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** The day on which an instant falls where its own zone is kept: `2023-05-22T21:45+02:00` is the 22nd. */
export function localDay(instant: string): Day {
  return instant.slice(0, 10);
}

/** The order of days, for sorting. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A calendar day `YYYY-MM-DD` in the place it speaks of; days compare as texts.
 * Terms are counted as the European Convention on the Calculation of Time-Limits (ETS 76, article 3)
 * says: from the midnight that ends the first day, so that day is not counted and the last one is.
 */
export type Day = string;

const MILLISECONDS = 86_400_000;
const ZERO = 48;

/** Days since 1970-01-01, for counting; read without a parser, since histories are long. */
export function dayNumber(day: Day): number {
  const digit = (at: number) => day.charCodeAt(at) - ZERO;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  return Date.UTC(year, month - 1, digit(8) * 10 + digit(9)) / MILLISECONDS;
}

/** The day of a number that {@link dayNumber} gave. */
export function dayOfNumber(number: number): Day {
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

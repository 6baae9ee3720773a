/** A calendar day `YYYY-MM-DD`; days compare as texts. */
export type Day = string;

const MILLISECONDS = 86_400_000;

/** The day so many days later, or earlier when it is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

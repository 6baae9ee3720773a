const DAY = 86_400_000;

/** Whole days from one calendar day to another, both YYYY-MM-DD; null when one is unknown. */
export function daysBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null
    ? null
    : Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

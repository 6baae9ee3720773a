const DAY_MS = 86_400_000;

/** Where days stand on a line from `left` to `right`, in pixels. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  x(this: void, day: number): number;
}

/** A scale over all these days, numbers of {@link dayOf}. */
export function scaleOver(days: readonly number[], left: number, right: number): Scale {
  const from = days.reduce((a, b) => Math.min(a, b), Infinity);
  const to = days.reduce((a, b) => Math.max(a, b), from + 1);
  return {
    from,
    to,
    left,
    right,
    x: (day) => left + ((day - from) / (to - from)) * (right - left),
  };
}

export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The first day after a month `YYYY-MM`. */
export function monthEnd(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Date.UTC(year, number, 1) / DAY_MS;
}

/**
 * Days to name on the scale, as many as fit with `apart` pixels between them: first days of quarters, or of
 * every so many years.
 */
export function ticksOf({ from, to, x }: Scale, apart: number): { day: number; name: string }[] {
  const pixelsPerMonth = x(from + 30.44) - x(from);
  const months = [3, 6, 12, 24, 60, 120].find((step) => step * pixelsPerMonth >= apart) ?? 240;
  const start = new Date(from * DAY_MS);
  const year =
    Math.floor(start.getUTCFullYear() / Math.max(1, months / 12)) * Math.max(1, months / 12);
  const ticks: { day: number; name: string }[] = [];
  for (let month = 0; ; month += months) {
    const date = new Date(Date.UTC(year, month, 1));
    const day = date.getTime() / DAY_MS;
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, name: nameOf(date, months) });
  }
}

function nameOf(date: Date, months: number): string {
  const year = `${date.getUTCFullYear()}`;
  if (months >= 12) return year;
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return `${month} ${year}`;
}

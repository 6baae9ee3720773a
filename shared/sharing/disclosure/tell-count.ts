import type { Rung } from '../agreement';
import type { Bounds } from './counted-table';

/** A count as far as a rung tells it; all is absent where it is withheld. */
export interface ToldCount {
  /** True where nothing is told, whatever the reason: that a cell is small is not told either. */
  readonly withheld: boolean;
  readonly exists?: boolean;
  readonly range?: { readonly from: number; readonly to: number | null };
  readonly rounded?: number;
  readonly exact?: number;
}

export interface CountedCell {
  readonly count: number;
  readonly withheld: boolean;
  /** From 0 up to the smallest count, exclusive; the same for the same records. */
  readonly noise: number;
}

/** Where ranges begin; the first begins at one. */
const RANGES = [1, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000];

/**
 * Tells a count by a rung of the ladder. Every rung tells a part of what the next one tells, so that callers on
 * different rungs know no more together than the one who is told most.
 */
export function tellCount(
  { count, withheld, noise }: CountedCell,
  rung: Rung,
  smallestCount: number,
): ToldCount {
  if (withheld || rung === 'nothing') return { withheld: true };
  const exists = { withheld: false, exists: count > 0 };
  if (rung === 'exists') return exists;
  const rounded = roundedCount(count, noise, smallestCount);
  const ranged = { ...exists, range: rangeOf(roundedBounds(rounded, smallestCount)) };
  if (rung === 'range') return ranged;
  if (rung === 'roundedCount') return { ...ranged, rounded };
  return { ...ranged, rounded, exact: count };
}

/** Up or down to a multiple of the smallest count, as the noise has it; on average the count. */
export function roundedCount(count: number, noise: number, smallestCount: number): number {
  return Math.floor((count + (count === 0 ? 0 : noise)) / smallestCount) * smallestCount;
}

/** Between which counts those who are told a rounded count, and all rules, know it to lie. */
export function roundedBounds(rounded: number, smallestCount: number): Bounds {
  if (rounded === 0) return [0, 0];
  const least = Math.max(smallestCount, rounded - smallestCount + 1);
  return [least, rounded + smallestCount - 1];
}

/** A range that holds whatever the rounded count may stand for. */
function rangeOf(bounds: Bounds): { from: number; to: number | null } {
  const [least, most] = bounds;
  if (most === 0) return { from: 0, to: 0 };
  const next = RANGES.find((from) => from > most);
  const from = RANGES.findLast((known) => known <= least) ?? 1;
  return { from, to: next === undefined ? null : next - 1 };
}

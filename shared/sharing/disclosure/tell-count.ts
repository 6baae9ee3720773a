import { RUNGS, type Rung } from '../agreement';
import type { Bounds, CountedTable } from './counted-table';

type TellingRules = Pick<CountedTable, 'smallestCount' | 'finest'>;

/** A count as far as a rung tells it; all is absent where it is withheld. */
export interface ToldCount {
  /** True where nothing is told, whatever the reason: that a cell is small is not told either. */
  readonly withheld: boolean;
  /** The finest rung on which anybody is told this count. */
  readonly finest: Rung;
  /** Why it is told no better, where it is not told as exactly as others. */
  readonly reason?: string;
  readonly exists?: boolean;
  readonly range?: CountRange;
  readonly rounded?: number;
  readonly exact?: number;
}

export interface CountedCell {
  readonly count: number;
  /** The finest rung on which anybody is told it. */
  readonly rung: Rung;
  /** From 0 up to the smallest count, exclusive; the same for the same records. */
  readonly noise: number;
}

const LESS_EXACT = 'Told less exactly than others, to protect few people here or elsewhere.';
const WITHHELD = 'Withheld, to protect few people here or elsewhere.';

/** Where ranges begin; the first begins at one. */
const RANGES = [1, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000];

/**
 * Tells a count by a rung of the ladder. Every rung tells a part of what the next one tells, so that callers on
 * different rungs know no more together than the one who is told most.
 */
export function tellCount(
  { count, rung: finest, noise }: CountedCell,
  rung: Rung,
  { smallestCount, finest: usual }: TellingRules,
): ToldCount {
  if (finest === 'nothing') return { withheld: true, finest, reason: WITHHELD };
  if (rung === 'nothing') return { withheld: true, finest };
  const rounded = roundedCount(count, noise, smallestCount);
  const tells = (wanted: Rung): boolean =>
    [rung, finest].every((limit) => RUNGS.indexOf(wanted) <= RUNGS.indexOf(limit));
  return {
    withheld: false,
    finest,
    ...(RUNGS.indexOf(finest) < RUNGS.indexOf(usual) && { reason: LESS_EXACT }),
    exists: count > 0,
    ...(tells('range') && { range: rangeOf(rounded, smallestCount) }),
    ...(tells('roundedCount') && { rounded }),
    ...(tells('exactCount') && { exact: count }),
  };
}

/** Between which counts a told count lies, for whoever knows all rules. */
export function boundsOf(told: ToldCount, smallestCount: number): Bounds {
  const { exists, range, rounded, exact } = told;
  if (exact !== undefined) return [exact, exact];
  if (rounded !== undefined) return roundedBounds(rounded, smallestCount);
  if (range !== undefined) return rangeBounds(range, smallestCount);
  if (exists === undefined) return [0, Infinity];
  return exists ? [smallestCount, Infinity] : [0, 0];
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

/** A range of counts that holds whatever a rounded count may stand for; without an end when `to` is null. */
export interface CountRange {
  readonly from: number;
  readonly to: number | null;
}

/** The range in which a rounded count is told on the rung below. */
export function rangeOf(rounded: number, smallestCount: number): CountRange {
  const [least, most] = roundedBounds(rounded, smallestCount);
  if (most === 0) return { from: 0, to: 0 };
  const next = RANGES.find((from) => from > most);
  const from = RANGES.findLast((known) => known <= least) ?? 1;
  return { from, to: next === undefined ? null : next - 1 };
}

/**
 * Between which counts those who are told a range, and all rules, know it to lie: some counts at its ends would
 * have been told in another one.
 */
export function rangeBounds({ from, to }: CountRange, smallestCount: number): Bounds {
  const isSame = (rounded: number): boolean => {
    const other = rangeOf(rounded, smallestCount);
    return other.from === from && other.to === to;
  };
  const multiples = Array.from(
    { length: Math.ceil(((to ?? from) + 1) / smallestCount) + 1 },
    (_, at) => at * smallestCount,
  ).filter(isSame);
  const [first, last] = [multiples[0] ?? 0, multiples.at(-1) ?? 0];
  const [least] = roundedBounds(first, smallestCount);
  return [least, to === null ? Infinity : roundedBounds(last, smallestCount)[1]];
}

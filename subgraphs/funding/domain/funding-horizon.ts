import type { Money } from '../../../shared/core/money';
import { addDecimals } from '../../../shared/core/decimal-sum';
import type { FlexibleReserve } from './flexible-reserve';
import { leftOf } from './flexible-reserve';
import type { FundingWindow } from './funding-window';
import type { FundingSpan } from './horizon/funding-span';
import { runsOf, spansOf } from './horizon/funding-span';
import type { Day } from './horizon/day';
import { addDays, daysBetween } from './horizon/day';
import type { FundingPurpose } from './horizon/money-problems';
import { moneyOf } from './horizon/money-problems';

type HorizonState = 'UNKNOWN' | 'NOT_BEGUN' | 'COVERED' | 'ENDING' | 'INTERRUPTED' | 'ENDED';

/** How far money reaches that is committed, seen from a day. */
export interface FundingHorizon {
  readonly asOf: Day;
  readonly state: HorizonState;
  /** The last day without a break from `asOf` on, or the last one before it; null when there is none. */
  readonly endsOn: Day | null;
  /** From `asOf` to `endsOn`; null unless the day itself is covered. */
  readonly daysLeft: number | null;
  /** The day from which it is warned of; null when there is no end. */
  readonly warnedFrom: Day | null;
  /** The days between what is committed on which nothing is, as far as they are not over. */
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[];
  /** Commitments of which some day is left, summed for each currency: none is converted. */
  readonly committed: readonly Money[];
  /** The commitments and releases that cover the days from `asOf` to `endsOn`; the last ones when all are over. */
  readonly restsOn: readonly FundingSpan[];
  /** Reserves that could still be released. */
  readonly reserves: readonly ReserveOption[];
}

/** A reserve that could lengthen a horizon. */
export interface ReserveOption {
  readonly reserve: FlexibleReserve;
  /** What is left of it. */
  readonly left: Money;
  /** The last day on which to ask for it so that no day is without money; null when there is no end. */
  readonly askBy: Day | null;
  /** Whether it would still come in time. */
  readonly isInTime: boolean | null;
}

/** What is looked at. */
export interface HorizonQuestion {
  readonly asOf: Day;
  /** Money for this alone; null for any. */
  readonly purpose: FundingPurpose | null;
  /** How many days before the end it is warned of. */
  readonly warningDays: number;
}

/**
 * The day on which committed money ends, and on what that rests. Days on which several commitments run
 * count once; a day on which none runs ends the horizon even if others begin later. Where no commitment
 * is known it is UNKNOWN, which is not the same as ended.
 */
export function fundingHorizon(
  windows: readonly FundingWindow[],
  reserves: readonly FlexibleReserve[],
  { asOf, purpose, warningDays }: HorizonQuestion,
): FundingHorizon {
  const spans = spansOf(windows, reserves, purpose);
  const runs = runsOf(spans);
  const begun = runs.findLast(({ from }) => from <= asOf) ?? null;
  const endsOn = begun?.until ?? null;
  const daysLeft = endsOn !== null && endsOn >= asOf ? daysBetween(asOf, endsOn) : null;
  const isEnding = daysLeft !== null && daysLeft <= warningDays;
  const goesOn = runs.some(({ from }) => from > asOf);
  return {
    ...{ asOf, endsOn, daysLeft, gaps: gapsBetween(runs, asOf) },
    state: stateOf({ isKnown: spans.length > 0, endsOn, daysLeft, isEnding, goesOn }),
    warnedFrom: endsOn && addDays(endsOn, -warningDays),
    committed: sumsOf(spans.filter(({ until }) => until >= asOf)),
    restsOn: (begun?.spans ?? []).filter(({ until }) => until >= asOf || until === endsOn),
    reserves: reserves
      .filter((reserve) => canBeReleased(reserve, asOf, purpose))
      .map((reserve) => optionOf(reserve, asOf, endsOn)),
  };
}

interface Grounds extends Pick<FundingHorizon, 'endsOn' | 'daysLeft'> {
  readonly isKnown: boolean;
  readonly isEnding: boolean;
  readonly goesOn: boolean;
}

function stateOf({ isKnown, endsOn, daysLeft, isEnding, goesOn }: Grounds): HorizonState {
  if (!isKnown) return 'UNKNOWN';
  if (endsOn === null) return 'NOT_BEGUN';
  if (daysLeft !== null) return isEnding ? 'ENDING' : 'COVERED';
  return goesOn ? 'INTERRUPTED' : 'ENDED';
}

function gapsBetween(runs: ReturnType<typeof runsOf>, asOf: Day): FundingHorizon['gaps'] {
  return runs
    .slice(1)
    .map(({ from }, index) => ({ from: addDays(runs[index]!.until, 1), to: addDays(from, -1) }))
    .filter(({ to }) => to >= asOf);
}

function sumsOf(spans: readonly FundingSpan[]): Money[] {
  const amounts = new Map<string, string[]>();
  for (const { amount, currency } of spans) {
    amounts.set(currency, [...(amounts.get(currency) ?? []), amount]);
  }
  const sorted = [...amounts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([currency, given]) => moneyOf(addDecimals(given), currency));
}

function canBeReleased(reserve: FlexibleReserve, asOf: Day, purpose: FundingPurpose | null) {
  const { availableUntil, purposes } = reserve;
  if (purpose !== null && !purposes.includes(purpose)) return false;
  return leftOf(reserve) !== '0' && (availableUntil === null || availableUntil >= asOf);
}

function optionOf(reserve: FlexibleReserve, asOf: Day, endsOn: Day | null): ReserveOption {
  const left = moneyOf(leftOf(reserve), reserve.currency);
  if (endsOn === null) return { reserve, left, askBy: null, isInTime: null };
  const { daysToRelease, availableUntil } = reserve;
  const firstDayWithout = addDays(endsOn, 1);
  const neededOn =
    availableUntil !== null && availableUntil < firstDayWithout ? availableUntil : firstDayWithout;
  const askBy = addDays(neededOn, -daysToRelease);
  return { reserve, left, askBy, isInTime: asOf <= askBy };
}

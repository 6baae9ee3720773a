import { addDecimals, subtractDecimals } from '../../../shared/core/decimal-sum';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { SharedBegun, SharedFrame } from '../../../shared/core/recording/shared-record';
import { keyProblems, sharedKind } from '../../../shared/core/recording/shared-record';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../shared/core/recording/user-error';
import type { Day } from './horizon/day';
import type { FundingPurpose } from './horizon/money-problems';
import {
  amountProblems,
  currencyProblems,
  isAbove,
  purposeProblems,
  spanProblems,
} from './horizon/money-problems';

const MOST_DAYS = 3_650;

/** Money that is kept ready for what cannot be planned, and given when a trigger is met. */
interface ReserveBegun extends SharedBegun {
  readonly title: string;
  readonly purposes: readonly FundingPurpose[];
  /** A decimal number in `currency`. */
  readonly amount: string;
  readonly currency: string;
  /** What must happen before it is released. */
  readonly trigger: string;
  /** Days from being asked for to being released. */
  readonly daysToRelease: number;
  /** The last day on which it can be released; null while it has no end. */
  readonly availableUntil: Day | null;
  readonly holderId: string | null;
}

/** A part of it was released, on the day of the entry. */
export interface ReserveReleased extends RecordedEvent {
  readonly type: 'RELEASED';
  readonly key: string;
  readonly amount: string;
  /** The last day for which the money is given; the first is the day of the release. */
  readonly until: Day;
  /** The day on which it was asked for; null when it is not told. */
  readonly requestedOn: Day | null;
  /** What met the trigger. */
  readonly reason: string;
}

interface ReserveState extends Omit<
  ReserveBegun,
  'type' | 'date' | 'citation' | keyof SharedFrame
> {
  readonly releases: ReserveReleased[];
}

/** A flexible reserve with its history. */
export type FlexibleReserve = Recorded<ReserveState & SharedFrame>;

/** How a flexible reserve follows from what was recorded of it. */
export const flexibleReserveKind = sharedKind<ReserveBegun, ReserveReleased, ReserveState>({
  name: 'FlexibleReserve',
  begin: ({ title, purposes, amount, currency, trigger, daysToRelease, ...event }) => ({
    ...{ title, purposes, amount, currency, trigger, daysToRelease, releases: [] },
    ...{ availableUntil: event.availableUntil, holderId: event.holderId },
  }),
  apply: ({ releases }, event) => {
    releases.push(event);
  },
  beginProblems: ({ amount, currency, purposes, daysToRelease, date, availableUntil }) => [
    ...amountProblems('amount', amount),
    ...currencyProblems(currency),
    ...purposeProblems(purposes),
    ...daysProblems(daysToRelease),
    ...(availableUntil !== null && availableUntil < date
      ? [invalid('availableUntil', `${availableUntil} is before ${date}.`)]
      : []),
  ],
  problems: releaseProblems,
  wordsOf: (event) =>
    event.type === 'BEGUN' ? { ...event, trigger: null } : { ...event, reason: null },
});

/** What is left of a reserve, in its currency. */
export function leftOf({ amount, releases }: Pick<ReserveState, 'amount' | 'releases'>): string {
  return subtractDecimals(amount, addDecimals(releases.map((release) => release.amount)));
}

function daysProblems(days: number): UserError[] {
  if (days >= 0 && days <= MOST_DAYS) return [];
  return [invalid('daysToRelease', `${days} is not from 0 to ${MOST_DAYS}.`)];
}

function releaseProblems(reserve: ReserveState, release: ReserveReleased): UserError[] {
  const { date, amount, until, requestedOn } = release;
  const { availableUntil } = reserve;
  const errors = [
    ...keyProblems('key', release.key, reserve.releases),
    ...amountProblems('amount', amount),
    ...spanProblems(date, until),
  ];
  if (errors.length > 0) return errors;
  if (requestedOn !== null && requestedOn > date) {
    errors.push(invalid('requestedOn', `${requestedOn} is after ${date}, when it was released.`));
  }
  const left = leftOf(reserve);
  if (isAbove(amount, left)) errors.push(refused('amount', `Only ${left} is left of it.`));
  if (availableUntil !== null && date > availableUntil) {
    errors.push(refused('date', `It could be released until ${availableUntil}.`));
  }
  return errors;
}

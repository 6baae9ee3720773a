import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { SharedBegun, SharedFrame } from '../../../shared/core/recording/shared-record';
import { keyProblems, sharedKind } from '../../../shared/core/recording/shared-record';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, notFound, refused } from '../../../shared/core/recording/user-error';
import type { Day } from './horizon/day';
import type { FundingPurpose } from './horizon/money-problems';
import {
  amountProblems,
  currencyProblems,
  isAbove,
  purposeProblems,
  spanProblems,
} from './horizon/money-problems';

/** A span of years for which money is sought and committed. */
interface WindowBegun extends SharedBegun {
  readonly title: string;
  readonly purposes: readonly FundingPurpose[];
  readonly from: Day;
  /** Its last day. */
  readonly until: Day;
  /** Passage id of the organization that holds the money; null when it is not told. */
  readonly holderId: string | null;
}

/** Money that a donor bound itself to give for a span of days; a pledge is none. */
export interface CommitmentMade extends RecordedEvent {
  readonly type: 'COMMITMENT_MADE';
  readonly key: string;
  /** Its donor, in words. */
  readonly donorName: string;
  /** Passage id of the donor; null when it has none. */
  readonly donorId: string | null;
  /** A decimal number in `currency`. */
  readonly amount: string;
  readonly currency: string;
  readonly purposes: readonly FundingPurpose[];
  readonly from: Day;
  readonly until: Day;
}

/** A commitment was cut: it ends earlier than was agreed, or it is for less. */
export interface CommitmentCut extends RecordedEvent {
  readonly type: 'COMMITMENT_CUT';
  readonly key: string;
  /** The last day for which money stays committed; before its first day when none does. */
  readonly until: Day;
  /** What stays committed of it; 0 when nothing does. */
  readonly amount: string;
  readonly reason: string;
}

/** A commitment as it stands, with what was agreed at first and the last cut. */
export interface Commitment extends CommitmentMade {
  readonly agreedUntil: Day;
  readonly agreedAmount: string;
  readonly cut: CommitmentCut | null;
}

interface WindowState extends Pick<WindowBegun, 'title' | 'purposes' | 'from' | 'until'> {
  readonly holderId: string | null;
  readonly commitments: Commitment[];
}

/** A funding window with its history. */
export type FundingWindow = Recorded<WindowState & SharedFrame>;

/** How a funding window follows from what was recorded of it. */
export const fundingWindowKind = sharedKind<
  WindowBegun,
  CommitmentMade | CommitmentCut,
  WindowState
>({
  name: 'FundingWindow',
  begin: ({ title, purposes, from, until, holderId }) => ({
    ...{ title, purposes, from, until, holderId, commitments: [] },
  }),
  apply: ({ commitments }, event) => {
    if (event.type === 'COMMITMENT_MADE') {
      const { until: agreedUntil, amount: agreedAmount } = event;
      commitments.push({ ...event, agreedUntil, agreedAmount, cut: null });
      return;
    }
    const { until, amount } = event;
    const index = commitments.findIndex(({ key }) => key === event.key);
    if (index >= 0) commitments[index] = { ...commitments[index]!, until, amount, cut: event };
  },
  beginProblems: ({ from, until, purposes }) => [
    ...spanProblems(from, until),
    ...purposeProblems(purposes),
  ],
  problems: (state, event) =>
    event.type === 'COMMITMENT_MADE' ? madeProblems(state, event) : cutProblems(state, event),
});

function madeProblems(window: WindowState, made: CommitmentMade): UserError[] {
  const { from, until, purposes } = made;
  const errors = [
    ...keyProblems('key', made.key, window.commitments),
    ...amountProblems('amount', made.amount),
    ...currencyProblems(made.currency),
    ...purposeProblems(purposes),
    ...spanProblems(from, until),
  ];
  const span = `${window.from} to ${window.until}`;
  if (from < window.from) errors.push(refused('from', `The window is from ${span}.`));
  if (until > window.until) errors.push(refused('until', `The window is from ${span}.`));
  const other = purposes.find((purpose) => !window.purposes.includes(purpose));
  if (other) errors.push(refused('purposes', `The window is not for ${other}.`));
  return errors;
}

function cutProblems({ commitments }: WindowState, cut: CommitmentCut): UserError[] {
  const known = commitments.find(({ key }) => key === cut.key);
  if (!known) return [notFound('key', `There is no commitment ${JSON.stringify(cut.key)}.`)];
  const isNothing = /^0+(\.0+)?$/.test(cut.amount);
  const errors = isNothing ? [] : amountProblems('amount', cut.amount);
  if (errors.length > 0) return errors;
  if (isAbove(cut.amount, known.amount)) {
    errors.push(invalid('amount', `It is above ${known.amount}: record a further commitment.`));
  }
  if (cut.until > known.until) {
    errors.push(invalid('until', `It is after ${known.until}: record a further commitment.`));
  }
  return errors;
}

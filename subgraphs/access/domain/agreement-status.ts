import type { Day } from './day';

export type AgreementState =
  | 'NOT_YET'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'UNKNOWN'
  | 'IN_DISPUTE';

export interface ClaimedState {
  readonly by: string;
  readonly state: AgreementState;
  readonly lastDay: Day | null;
}

/** The state of an agreement on one day, with what it rests on. */
export interface AgreementStatus {
  readonly date: Day;
  readonly state: AgreementState;
  readonly reason: string;
  readonly lastDay: Day | null;
  readonly suspendedBy: readonly string[];
  readonly claims: readonly ClaimedState[];
  /** Ids of confirmed violations because of which it does not go on by itself. */
  readonly barredBy: readonly string[];
  /** Ids of alleged violations that ask for a review before it goes on. */
  readonly underReview: readonly string[];
}

import type { Recording } from '../../../shared/core/recording/history-entry';
import type { Day } from './day';

export const AGREEMENT_EVENT_KINDS = [
  'SIGNED',
  'RENEWED',
  'NOT_RENEWED',
  'NOTICE_GIVEN',
  'SUSPENDED',
  'RESUMED',
  'TERMINATED',
] as const;

export type AgreementEventKind = (typeof AGREEMENT_EVENT_KINDS)[number];

export const RENEWAL_MODES = [
  'AUTOMATIC_UNLESS_NOTICE',
  'CONDITIONAL_AUTOMATIC',
  'BY_MUTUAL_CONSENT',
  'BY_NEW_RESOLUTION',
] as const;

export type RenewalMode = (typeof RENEWAL_MODES)[number];

/** How long a term is: a last day, a number of days, or neither where the source tells none. */
export interface TermLength {
  readonly days: number | null;
  readonly until: Day | null;
}

/** What one party says the length of a term is. */
export interface TermClaim extends TermLength {
  readonly by: string;
}

/** The same act as another part of the source tells it. */
export interface EventAccount {
  readonly date: Day;
  readonly days: number | null;
  readonly note: string | null;
}

/** What happened, as a source tells it, before it has a place in a history. */
export interface EventAsTold extends TermLength {
  readonly date: Day;
  readonly kind: AgreementEventKind;
  readonly by: string | null;
  readonly claims: readonly TermClaim[];
  readonly citation: string | null;
  readonly otherAccounts: readonly EventAccount[];
}

/** Where a record or an event comes from. */
export interface Origin {
  readonly dataset: string;
  readonly recordId: string;
}

/**
 * One entry of an agreement's history, which is only ever added to. SIGNED opens it and carries the
 * first term, the way of renewal and, where it is not the moment of signature, the entry into force.
 */
export interface AgreementEvent extends EventAsTold {
  readonly id: string;
  readonly entersIntoForce: Day | null;
  readonly renewalMode: RenewalMode | null;
  readonly origins: readonly Origin[];
  /** Who recorded it here; null for an event that a source file tells. */
  readonly recording: Recording | null;
}

import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { Day } from './day';
import type { NegotiationLine } from './negotiation-line';

/** A template for negotiations, as its history leaves it. */
export interface PlaybookState {
  readonly title: string;
  readonly setting: string;
  /** True for one that was made up to show how playbooks work. */
  readonly isExample: boolean;
  /** Organizations that also see its lines. */
  sharedWith: readonly string[];
  publicFrom: Day | null;
  /** By number. */
  readonly versions: PlaybookVersion[];
}

export type NegotiationPlaybook = Recorded<PlaybookState>;

export interface PlaybookVersion extends PlaybookContent {
  readonly number: number;
  readonly issued: Day;
  readonly changes: string | null;
}

/** What a version of a playbook holds. */
export interface PlaybookContent {
  readonly milestones: readonly PlaybookMilestone[];
  readonly verificationSteps: readonly PlaybookStep[];
  readonly redLines: readonly NegotiationLine[];
  readonly bottomLines: readonly NegotiationLine[];
}

/** A point to reach on the way to an agreement. */
export interface PlaybookMilestone {
  readonly key: string;
  readonly title: string;
  /** Days after the start of a negotiation; null when it has no time. */
  readonly dueAfterDays: number | null;
}

/** What shows that a milestone is reached. */
export interface PlaybookStep {
  readonly key: string;
  /** The key of the milestone. */
  readonly milestone: string;
  readonly text: string;
}

export type PlaybookEvent = PlaybookBegun | PlaybookVersionIssued | PlaybookShared;

export interface PlaybookBegun extends RecordedEvent {
  readonly type: 'PLAYBOOK_BEGUN';
  readonly title: string;
  readonly setting: string;
  readonly isExample: boolean;
  readonly sharedWith: readonly string[];
  readonly publicFrom: Day | null;
}

export interface PlaybookVersionIssued extends RecordedEvent, PlaybookContent {
  readonly type: 'VERSION_ISSUED';
  readonly number: number;
  readonly changes: string | null;
}

/** From its day on the playbook is shared with these organizations, and public from a day. */
export interface PlaybookShared extends RecordedEvent {
  readonly type: 'PLAYBOOK_SHARED';
  readonly sharedWith: readonly string[];
  readonly publicFrom: Day | null;
}

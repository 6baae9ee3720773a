import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { Day } from '../day';

/** One seat of a team: an organization or authority, never a person. */
export interface TeamMember {
  readonly organization: string;
  /** ISO 3166-1 alpha-3 code of the side that it comes from; null for one that belongs to none. */
  readonly country: string | null;
  /** What it does in the team, as `security` or `health`. */
  readonly task: string;
}

export interface TeamFormed extends RecordedEvent {
  readonly type: 'FORMED';
  readonly agreementId: string;
  readonly name: string;
  readonly members: readonly TeamMember[];
  /** The day from which everybody may see who sits on it; what it finds on routes stays in its circle. */
  readonly publicFrom: Day | null;
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
}

/** From its day on the team has these members. */
export interface TeamRecomposed extends RecordedEvent {
  readonly type: 'RECOMPOSED';
  readonly members: readonly TeamMember[];
}

export interface TeamDissolved extends RecordedEvent {
  readonly type: 'DISSOLVED';
  readonly reason: string;
}

export type InspectionOutcome = 'PASSED' | 'PASSED_WITH_FINDINGS' | 'FAILED' | 'NOT_POSSIBLE';

export type RouteSecurity = 'PASSABLE' | 'PASSABLE_WITH_CARE' | 'NOT_PASSABLE';

/** A route or a consignment that the team looked at. Exactly one of the ids is given. */
export interface Inspected extends RecordedEvent {
  readonly type: 'INSPECTED';
  readonly corridorId: string | null;
  readonly crossingId: string | null;
  readonly consignmentId: string | null;
  readonly outcome: InspectionOutcome;
  readonly findings: readonly string[];
  /** What the team says of the security of a route; null for a consignment. */
  readonly security: RouteSecurity | null;
}

export type TeamEvent = TeamFormed | TeamRecomposed | TeamDissolved | Inspected;

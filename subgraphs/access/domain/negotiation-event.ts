import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { ClauseKind } from './clause-kinds';
import type { Day } from './day';
import type { NegotiationLine, TermFigure } from './negotiation-line';
import type { PlaybookContent } from './negotiation-playbook';

/** In which capacity somebody takes part in a negotiation (DOMAIN S6). */
export const NEGOTIATION_CAPACITIES = [
  'PARTY',
  'MEDIATOR',
  'COMMUNITY_LEADER',
  'LOCAL_NGO',
  'CIVIL_SOCIETY',
  'OBSERVER',
] as const;

export type NegotiationCapacity = (typeof NEGOTIATION_CAPACITIES)[number];

/** What was found to be shared or contested, in the CCHN's words the island of agreement and its shores. */
export type CommonGroundKind =
  'AGREED_FACT' | 'CONTESTED_FACT' | 'CONVERGENT_NORM' | 'DIVERGENT_NORM';

export type NegotiationOutcome = 'AGREED' | 'BROKEN_OFF' | 'LAPSED';

export interface NegotiationBegun extends RecordedEvent {
  readonly type: 'NEGOTIATION_BEGUN';
  readonly title: string;
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: readonly string[];
  /** P-codes. */
  readonly areas: readonly string[];
  readonly lead: string;
  /** The organizations named on it: they see all of it. */
  readonly team: readonly string[];
  readonly publicFrom: Day | null;
  readonly isExample: boolean;
  readonly playbookId: string | null;
  readonly playbookVersion: number | null;
  /** What the version of the playbook held when the negotiation was begun. */
  readonly template: PlaybookContent | null;
}

/** A name and an organization are recorded only with the consent of whom they name. */
export interface Naming {
  readonly name: string | null;
  readonly organization: string | null;
}

export interface ParticipantJoined extends RecordedEvent {
  readonly type: 'PARTICIPANT_JOINED';
  readonly participant: Naming & {
    readonly key: string;
    readonly capacity: NegotiationCapacity;
    readonly role: string;
    readonly consentToBeNamed: boolean;
  };
}

export interface ConsentChanged extends RecordedEvent {
  readonly type: 'CONSENT_CHANGED';
  readonly consent: Naming & { readonly participant: string; readonly toBeNamed: boolean };
}

/** What somebody wants, and as far as known the reasoning and the values beneath it. */
export interface PositionStated extends RecordedEvent {
  readonly type: 'POSITION_STATED';
  readonly position: {
    readonly participant: string;
    readonly text: string;
    readonly reasoning: string | null;
    readonly values: string | null;
  };
}

export interface CommonGroundNoted extends RecordedEvent {
  readonly type: 'COMMON_GROUND_NOTED';
  readonly commonGround: { readonly kind: CommonGroundKind; readonly text: string };
}

export interface MandateGiven extends RecordedEvent {
  readonly type: 'MANDATE_GIVEN';
  readonly mandate: { readonly by: string; readonly text: string };
}

/** Lines of this negotiation, beside those of its playbook. */
export interface LinesDrawn extends RecordedEvent {
  readonly type: 'LINES_DRAWN';
  readonly lines: {
    readonly redLines: readonly NegotiationLine[];
    readonly bottomLines: readonly NegotiationLine[];
  };
}

export interface TermProposed extends RecordedEvent {
  readonly type: 'TERM_PROPOSED';
  readonly term: {
    readonly key: string;
    /** The key of a participant; null for the team. */
    readonly by: string | null;
    readonly text: string;
    readonly subjects: readonly ClauseKind[];
    readonly figures: readonly TermFigure[];
  };
}

export interface StepVerified extends RecordedEvent {
  readonly type: 'STEP_VERIFIED';
  readonly verifiedStep: { readonly step: string; readonly finding: string };
}

export interface MilestoneReached extends RecordedEvent {
  readonly type: 'MILESTONE_REACHED';
  readonly milestone: { readonly key: string };
}

export interface CommitmentMade extends RecordedEvent {
  readonly type: 'COMMITMENT_MADE';
  readonly commitment: {
    readonly key: string;
    /** The key of the participant who made it. */
    readonly by: string;
    readonly text: string;
    readonly due: Day;
  };
}

/** A candid word on a commitment; it may move the day by which it is due, or settle it. */
export interface CommitmentUpdated extends RecordedEvent {
  readonly type: 'COMMITMENT_UPDATED';
  readonly commitmentUpdate: {
    readonly commitment: string;
    readonly text: string;
    readonly outcome: 'KEPT' | 'BROKEN' | null;
    readonly due: Day | null;
  };
}

export interface TeamChanged extends RecordedEvent {
  readonly type: 'TEAM_CHANGED';
  readonly team: {
    readonly organizations: readonly string[];
    readonly lead: string;
    readonly publicFrom: Day | null;
  };
}

export interface NegotiationEnded extends RecordedEvent {
  readonly type: 'NEGOTIATION_ENDED';
  readonly ending: {
    readonly outcome: NegotiationOutcome;
    readonly agreementId: string | null;
    readonly reason: string | null;
  };
}

export type NegotiationEvent =
  | NegotiationBegun
  | ParticipantJoined
  | ConsentChanged
  | PositionStated
  | CommonGroundNoted
  | MandateGiven
  | LinesDrawn
  | TermProposed
  | StepVerified
  | MilestoneReached
  | CommitmentMade
  | CommitmentUpdated
  | TeamChanged
  | NegotiationEnded;

import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { Day } from '../day';

export type Verdict = 'CONFIRMED' | 'REFUTED';

export type ViolationStatus = 'ALLEGED' | Verdict;

/** What an investigation found; INCONCLUSIVE ends it without an answer. */
export type InvestigationFinding = Verdict | 'INCONCLUSIVE';

/** On what a verdict rests: an independent investigation, a party's own word, or an outside body. */
export type VerdictBasis = 'INVESTIGATION' | 'ADMISSION' | 'INTERNATIONAL_BODY';

export type ConsequenceKind =
  | 'PUBLIC_REPORT'
  | 'FORMAL_PROTEST'
  | 'REMEDY'
  | 'COMPENSATION'
  | 'DISCIPLINARY_MEASURE'
  | 'REFERRAL'
  | 'RESTRICTIVE_MEASURE';

/**
 * Somebody links an incident or a constraint to a clause. Nothing else makes a violation: an incident
 * near a corridor is none until a person says which clause it breaks.
 */
export interface Alleged extends RecordedEvent {
  readonly type: 'ALLEGED';
  readonly agreementId: string;
  /** Number of the clause, from 1. */
  readonly clause: number;
  /** Id of an incident in the protection sector's records. */
  readonly incidentId: string | null;
  readonly constraintId: string | null;
  /** The function of the person who judged that the clause is broken, never a name. */
  readonly linkedBy: string;
  readonly reason: string;
  /** The party that is said to have broken it; null when nobody is named. */
  readonly allegedParty: string | null;
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
}

export interface InvestigationStage {
  readonly name: string;
  /** Days that it may take; days of a pause for safety are not counted. */
  readonly days: number;
}

export interface InvestigationOpened extends RecordedEvent {
  readonly type: 'INVESTIGATION_OPENED';
  /** Passage id of the organization that investigates, which takes no part in the agreement. */
  readonly investigator: string;
  readonly mandate: string;
  readonly stages: readonly InvestigationStage[];
}

export interface StageCompleted extends RecordedEvent {
  readonly type: 'STAGE_COMPLETED';
  readonly stage: string;
}

/** Deadlines of the investigation stand still, or run on. */
export interface InvestigationPause extends RecordedEvent {
  readonly type: 'PAUSED_FOR_SAFETY' | 'RESUMED';
  readonly reason: string;
}

export interface InvestigationConcluded extends RecordedEvent {
  readonly type: 'INVESTIGATION_CONCLUDED';
  readonly finding: InvestigationFinding;
  readonly summary: string;
}

/** A person decides; a finding alone confirms nothing. */
export interface Determined extends RecordedEvent {
  readonly type: 'DETERMINED';
  readonly verdict: Verdict;
  readonly basis: VerdictBasis;
  readonly decidedBy: string;
}

/** New evidence puts an earlier verdict in question. */
export interface Reopened extends RecordedEvent {
  readonly type: 'REOPENED';
  readonly reason: string;
}

export interface ConsequenceDecided extends RecordedEvent {
  readonly type: 'CONSEQUENCE_DECIDED';
  readonly consequence: ConsequenceKind;
  readonly measure: string;
  readonly decidedBy: string;
  readonly dueOn: Day | null;
}

export interface ConsequenceEnded extends RecordedEvent {
  readonly type: 'CONSEQUENCE_CARRIED_OUT' | 'CONSEQUENCE_LIFTED';
  /** Id of the entry that decided it. */
  readonly consequenceId: string;
  readonly note: string;
}

/** Everybody may see it from a day on; until then those of the agreement and who investigates. */
export interface ViolationPublished extends RecordedEvent {
  readonly type: 'PUBLISHED';
  readonly publicFrom: Day;
}

/** What may happen to a violation. */
export type ViolationEvent =
  | Alleged
  | ViolationPublished
  | InvestigationOpened
  | StageCompleted
  | InvestigationPause
  | InvestigationConcluded
  | Determined
  | Reopened
  | ConsequenceDecided
  | ConsequenceEnded;

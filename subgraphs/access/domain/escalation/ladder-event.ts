import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';

/** What a person tells of. */
export type ReportedTrigger =
  'MOVEMENT_DENIED' | 'COMMITMENT_BROKEN' | 'THREAT_TO_STAFF' | 'THREAT_TO_CIVILIANS';

/**
 * What calls for a step. Violations and inspections are read from their own records; DEADLINE_PASSED:
 * the step before it has run out of its days.
 */
export type TriggerKind =
  | ReportedTrigger
  | 'VIOLATION_ALLEGED'
  | 'VIOLATION_CONFIRMED'
  | 'INSPECTION_FAILED'
  | 'DEADLINE_PASSED';

export interface LadderStep {
  readonly name: string;
  readonly triggers: readonly TriggerKind[];
  /** Days that the step may take before the next may be proposed; pauses for safety are not counted. */
  readonly days: number;
  /** Passage id of the organization that decides whether it is taken. */
  readonly decidedBy: string;
  /** Who mediates in it, as its name was agreed; null when nobody does. */
  readonly mediator: string | null;
}

export interface LadderAgreed extends RecordedEvent {
  readonly type: 'AGREED';
  readonly agreementId: string;
  readonly title: string;
  /** From the mildest to the strongest. */
  readonly steps: readonly LadderStep[];
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
}

/** A person tells of something that may call for a step and stands in no other record of this owner. */
export interface TriggerReported extends RecordedEvent {
  readonly type: 'TRIGGER_REPORTED';
  readonly trigger: ReportedTrigger;
  readonly what: string;
  readonly incidentId: string | null;
}

/** A person takes the step that is proposed, or decides against it. Both answer what called for it. */
export interface StepDecided extends RecordedEvent {
  readonly type: 'STEP_TAKEN' | 'STEP_DECLINED';
  /** Place of the step on the ladder, from 1. */
  readonly step: number;
  /** Ids of what called for it and is answered by this decision. */
  readonly because: readonly string[];
  /** Passage id of the organization that decided. */
  readonly decidedBy: string;
  readonly reason: string;
}

/** Deadlines stand still so that nobody is endangered, or run on. */
export interface LadderPause extends RecordedEvent {
  readonly type: 'PAUSED_FOR_SAFETY' | 'RESUMED';
  readonly reason: string;
}

/** What was in question is settled: the ladder stands at its foot again. */
export interface LadderSettled extends RecordedEvent {
  readonly type: 'SETTLED';
  readonly outcome: string;
}

export type LadderEvent =
  LadderAgreed | TriggerReported | StepDecided | LadderPause | LadderSettled;

import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { Day } from '../day';
import type { SharedBegun } from '../../../../shared/core/recording/shared-record';

export interface ExerciseBegun extends SharedBegun {
  readonly title: string;
  readonly scenario: string;
  readonly lead: string;
  readonly plannedFor: Day | null;
}

export interface ExerciseHeld extends RecordedEvent {
  readonly type: 'HOLDING';
  readonly holding: {
    readonly organizations: readonly string[];
    readonly participants: number | null;
    readonly summary: string | null;
  };
}

export interface FindingNoted extends RecordedEvent {
  readonly type: 'FINDING';
  readonly finding: {
    readonly key: string;
    readonly kind: 'STRENGTH' | 'GAP';
    readonly text: string;
  };
}

export interface FollowUpAgreed extends RecordedEvent {
  readonly type: 'FOLLOW_UP';
  readonly followUp: {
    readonly key: string;
    /** The key of the finding. */
    readonly finding: string;
    readonly text: string;
    readonly responsible: string;
    readonly due: Day;
  };
}

export interface FollowUpEnded extends RecordedEvent {
  readonly type: 'FOLLOW_UP_END';
  readonly followUpEnd: {
    readonly followUp: string;
    readonly end: 'DONE' | 'DROPPED';
    readonly text: string | null;
  };
}

export type ExercisePart = ExerciseHeld | FindingNoted | FollowUpAgreed | FollowUpEnded;

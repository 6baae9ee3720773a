import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { Day } from '../day';
import type { SharedFrame } from '../../../../shared/core/recording/shared-record';
import type {
  ExerciseBegun,
  ExerciseHeld,
  FindingNoted,
  FollowUpAgreed,
  FollowUpEnded,
} from './exercise-event';

type Dated<T> = T & { readonly date: Day };

export type FollowUpKept = FollowUpAgreed['followUp'] & {
  ending: Dated<FollowUpEnded['followUpEnd']> | null;
};

export interface ExerciseState extends Pick<
  ExerciseBegun,
  'title' | 'scenario' | 'lead' | 'plannedFor'
> {
  holding: Dated<ExerciseHeld['holding']> | null;
  readonly findings: Dated<FindingNoted['finding']>[];
  readonly followUps: FollowUpKept[];
}

/** An exercise in which organizations play through a crisis together. */
export type JointExercise = Recorded<ExerciseState & SharedFrame>;

/** How a follow-up stands on a day: it is due until the end of its last day. */
export function followUpState({ due, ending }: FollowUpKept, on: Day) {
  if (ending) return ending.end;
  return due < on ? ('OVERDUE' as const) : ('OPEN' as const);
}

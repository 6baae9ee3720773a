import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { Day } from '../day';
import { compareDays, dayAfter } from '../day';
import type { SafetyPause } from '../safety-pause';
import { deadlineAfter } from '../safety-pause';
import type { FiredTrigger } from './fired-trigger';
import type { LadderAgreed, LadderSettled, LadderStep, StepDecided } from './ladder-event';

/** A ladder as far as its history went. */
export interface LadderState {
  readonly agreed: LadderAgreed;
  /** The steps taken since it last stood at its foot. */
  readonly taken: StepDecided[];
  /** By day. */
  readonly pauses: SafetyPause[];
  /** What persons told since the last settlement. */
  readonly told: FiredTrigger[];
  /** Ids of what decisions answered. */
  readonly answered: Set<string>;
  /** The last settlement: it answers all that had happened by its day. */
  settled: LadderSettled | null;
}

/** A step that something calls for. Nothing follows from it until a person takes it. */
export interface ProposedStep {
  /** Place on the ladder, from 1. */
  readonly number: number;
  readonly step: LadderStep;
  /** What calls for it, by day. */
  readonly because: readonly FiredTrigger[];
  /** The day from which it is proposed. */
  readonly since: Day;
}

/** The step that was taken last; null at the foot. */
function stepTaken({ agreed, taken }: LadderState): LadderStep | null {
  const last = taken.at(-1);
  return last ? agreed.steps[last.step - 1]! : null;
}

/** The last day of that step, days of pauses not counted; null at the foot or while a pause lasts. */
export function deadlineOf(ladder: LadderState): Day | null {
  const step = stepTaken(ladder);
  return step ? deadlineAfter(ladder.taken.at(-1)!.date, step.days, ladder.pauses) : null;
}

/**
 * The step that is proposed on a day: the next one, once something that it names has happened and was
 * not answered by a decision. Null when nothing calls for one or none is left.
 * @param ladder as its history stood on that day
 * @param facts what other records tell, as they stood on that day
 */
export function proposedStep(
  ladder: LadderState,
  facts: readonly FiredTrigger[],
  date: Day,
): ProposedStep | null {
  const number = (ladder.taken.at(-1)?.step ?? 0) + 1;
  const step = ladder.agreed.steps[number - 1];
  if (!step) return null;
  const { told, settled, answered } = ladder;
  const sinceSettled = facts.filter((fact) => settled === null || fact.date > settled.date);
  const because = [...told, ...sinceSettled, ...passedDeadline(ladder, date)]
    .filter(({ trigger }) => step.triggers.includes(trigger))
    .filter((fired) => fired.date <= date && !answered.has(fired.id))
    .sort((a, b) => compareDays(a.date, b.date));
  const [first] = because;
  return first ? { number, step, because, since: first.date } : null;
}

function passedDeadline(ladder: LadderState, date: Day): FiredTrigger[] {
  const deadline = deadlineOf(ladder);
  if (deadline === null || date <= deadline) return [];
  const { step, date: takenOn } = ladder.taken.at(-1)!;
  return [
    {
      id: `DEADLINE_PASSED:${step}:${takenOn}`,
      trigger: 'DEADLINE_PASSED',
      date: dayAfter(deadline),
      what: `The days of step ${step} ran out on ${deadline}.`,
      violationId: null,
      incidentId: null,
    },
  ];
}

/** A ladder with its history. */
export type EscalationLadder = Recorded<LadderState>;

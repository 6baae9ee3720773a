import type { Day } from '../day';
import type { SafetyPause } from '../safety-pause';
import { deadlineAfter, isPausedOn } from '../safety-pause';
import type {
  InvestigationConcluded,
  InvestigationOpened,
  InvestigationStage,
} from './violation-event';

/** An investigation as far as it went. It changes while a history is followed, never afterwards. */
export interface InvestigationState {
  readonly opened: InvestigationOpened;
  /** By day. */
  readonly pauses: SafetyPause[];
  /** The day on which each stage was completed, in the order of the stages. */
  readonly completedOn: Day[];
  concluded: InvestigationConcluded | null;
}

/** DROPPED: the investigation ended without it. */
export type StageState =
  'UPCOMING' | 'RUNNING' | 'PAUSED' | 'OVERDUE' | 'COMPLETED' | 'COMPLETED_LATE' | 'DROPPED';

export interface StageStanding extends InvestigationStage {
  readonly state: StageState;
  readonly startedOn: Day | null;
  /** The last day for it, as far as pauses are known; null before it starts or while a pause lasts. */
  readonly dueOn: Day | null;
  readonly completedOn: Day | null;
}

/**
 * The stages as they stood on a day. Each starts when the one before it is completed and has its own
 * number of days, of which those of a pause for safety are not counted.
 * @param investigation as its history stood on that day
 */
export function stagesOn(investigation: InvestigationState, date: Day): StageStanding[] {
  const { opened, pauses, completedOn } = investigation;
  return opened.stages.map((stage, index) => {
    const startedOn = index === 0 ? opened.date : (completedOn[index - 1] ?? null);
    const dates = {
      startedOn,
      dueOn: startedOn === null ? null : deadlineAfter(startedOn, stage.days, pauses),
      completedOn: completedOn[index] ?? null,
    };
    return { ...stage, ...dates, state: stateOf(dates, investigation, date) };
  });
}

/** The stage that is to be completed next; null when all are. */
export function currentStage({
  opened,
  completedOn,
}: InvestigationState): InvestigationStage | null {
  return opened.stages[completedOn.length] ?? null;
}

/** Whether its deadlines stand still on a day. */
export function isPaused({ pauses, concluded }: InvestigationState, date: Day): boolean {
  return concluded === null && isPausedOn(pauses, date);
}

function stateOf(
  { startedOn, dueOn, completedOn }: Pick<StageStanding, 'startedOn' | 'dueOn' | 'completedOn'>,
  investigation: InvestigationState,
  date: Day,
): StageState {
  if (completedOn !== null) {
    return dueOn !== null && completedOn > dueOn ? 'COMPLETED_LATE' : 'COMPLETED';
  }
  if (investigation.concluded) return 'DROPPED';
  if (startedOn === null) return 'UPCOMING';
  if (dueOn !== null && date > dueOn) return 'OVERDUE';
  return isPaused(investigation, date) ? 'PAUSED' : 'RUNNING';
}

import type { Day } from './day';
import { addDays, dayNumber } from './day';
import type { PlaybookContent, PlaybookMilestone, PlaybookStep } from './negotiation-playbook';

/** How far a negotiation is from a milestone of its playbook, on a day. */
export interface MilestoneDistance {
  readonly milestone: PlaybookMilestone;
  readonly reachedOn: Day | null;
  readonly dueOn: Day | null;
  /** Days until it is due; negative when it is late. Null when it has no time or was reached. */
  readonly daysLeft: number | null;
  readonly stepsVerified: number;
  readonly stepsMissing: readonly PlaybookStep[];
}

export interface Progress {
  readonly begun: Day;
  readonly template: PlaybookContent | null;
  /** The day on which each milestone was reached, by key. */
  readonly reached: ReadonlyMap<string, Day>;
  /** Keys of the steps that were verified. */
  readonly verified: ReadonlySet<string>;
}

/** The distance to each milestone, in the order of the playbook. */
export function distancesOn(
  { begun, template, reached, verified }: Progress,
  day: Day,
): MilestoneDistance[] {
  return (template?.milestones ?? []).map((milestone) => {
    const { key, dueAfterDays } = milestone;
    const steps = stepsOf(template!, key);
    const stepsMissing = steps.filter((step) => !verified.has(step.key));
    const reachedOn = reached.get(key) ?? null;
    const dueOn = dueAfterDays === null ? null : addDays(begun, dueAfterDays);
    const daysLeft =
      dueOn === null || reachedOn !== null ? null : dayNumber(dueOn) - dayNumber(day);
    const stepsVerified = steps.length - stepsMissing.length;
    return { milestone, reachedOn, dueOn, daysLeft, stepsVerified, stepsMissing };
  });
}

/** The steps by which a milestone is verified. */
export function stepsOf({ verificationSteps }: PlaybookContent, milestone: string): PlaybookStep[] {
  return verificationSteps.filter((step) => step.milestone === milestone);
}

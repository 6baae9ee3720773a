import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { LadderState } from './escalation-ladder';
import { proposedStep } from './escalation-ladder';
import type { FiredTrigger } from './fired-trigger';
import type { LadderAgreed, LadderEvent, StepDecided } from './ladder-event';

/**
 * Every reason why an event cannot follow the history of a ladder or, with null, begin one. Whether
 * what a decision answers did happen is asked of {@link unfoundedProblems}, which sees other records.
 */
export function ladderProblems(
  ladder: LadderState | null,
  event: LadderEvent,
): readonly UserError[] {
  if (event.type === 'AGREED') {
    return ladder ? [refused('id', 'It is agreed already.')] : stepsProblems(event);
  }
  if (!ladder) return [refused('id', 'Nobody has agreed it yet.')];
  const isHalted = ladder.pauses.at(-1)?.lifted === null;
  switch (event.type) {
    case 'TRIGGER_REPORTED':
      return [];
    case 'STEP_TAKEN':
    case 'STEP_DECLINED':
      return decisionProblems(ladder, event);
    case 'PAUSED_FOR_SAFETY':
      return isHalted ? [refused('date', 'It is paused for safety already.')] : [];
    case 'RESUMED':
      return isHalted ? [] : [refused('date', 'It is not paused.')];
    case 'SETTLED':
      return ladder.taken.length > 0 ? [] : [refused('date', 'It stands at its foot already.')];
  }
}

const MOST_STEPS = 20;
const LONGEST_STEP = 366;

function stepsProblems({ steps }: LadderAgreed): UserError[] {
  const errors: UserError[] = [];
  if (steps.length < 1 || steps.length > MOST_STEPS) {
    errors.push(invalid('steps', `Give 1 to ${MOST_STEPS} steps.`));
  }
  steps.forEach(({ days, triggers }, index) => {
    if (!Number.isInteger(days) || days < 1 || days > LONGEST_STEP) {
      errors.push(invalid(`steps.${index}.days`, `${days} is not 1 to ${LONGEST_STEP} days.`));
    }
    if (triggers.length === 0) {
      errors.push(invalid(`steps.${index}.triggers`, 'Name what calls for the step.'));
    }
    if (index === 0 && triggers.includes('DEADLINE_PASSED')) {
      const message = 'No step stands before the first whose days could run out.';
      errors.push(invalid('steps.0.triggers', message));
    }
  });
  if (new Set(steps.map(({ name }) => name)).size < steps.length) {
    errors.push(invalid('steps', 'Each step has a name of its own.'));
  }
  return errors;
}

/** Only the next step is taken or declined, and only by the one who decides it. */
function decisionProblems(ladder: LadderState, event: StepDecided): UserError[] {
  const next = (ladder.taken.at(-1)?.step ?? 0) + 1;
  const step = ladder.agreed.steps[next - 1];
  if (!step) return [refused('step', 'The last step is taken: none is left.')];
  const errors: UserError[] = [];
  if (event.step !== next) errors.push(refused('step', `The next step is ${next}.`));
  if (event.decidedBy !== step.decidedBy) {
    errors.push(refused('decidedBy', `${step.decidedBy} decides on step ${next}.`));
  }
  if (event.because.length === 0) {
    errors.push(invalid('because', 'Name what calls for the step: no step is taken without.'));
  }
  return errors;
}

/** Why a decision cannot stand on what it says called for it, given all that other records tell. */
export function unfoundedProblems(
  ladder: LadderState,
  { step, because, date }: StepDecided,
  facts: readonly FiredTrigger[],
): UserError[] {
  const proposed = proposedStep(ladder, facts, date);
  if (!proposed || proposed.number !== step) {
    return [refused('step', `On ${date} nothing calls for step ${step}: it is not proposed.`)];
  }
  const called = new Set(proposed.because.map(({ id }) => id));
  return because.flatMap((id, index) =>
    called.has(id)
      ? []
      : [refused(`because.${index}`, `${JSON.stringify(id)} does not call for step ${step}.`)],
  );
}

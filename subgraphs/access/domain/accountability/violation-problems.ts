import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { InvestigationState } from './investigation';
import { currentStage } from './investigation';
import type { ViolationState } from './violation';
import type {
  Alleged,
  ConsequenceDecided,
  ConsequenceEnded,
  Determined,
  InvestigationConcluded,
  InvestigationOpened,
  InvestigationPause,
  StageCompleted,
  ViolationEvent,
  ViolationPublished,
} from './violation-event';

/** Every reason why an event cannot follow the history of a violation or, with null, begin one. */
export function violationProblems(
  violation: ViolationState | null,
  event: ViolationEvent,
): readonly UserError[] {
  if (event.type === 'ALLEGED') {
    return violation ? [refused('id', 'It is alleged already.')] : allegationProblems(event);
  }
  return violation
    ? laterProblems(violation, event)
    : [refused('id', 'Nobody has alleged it yet.')];
}

function laterProblems(
  violation: ViolationState,
  event: Exclude<ViolationEvent, Alleged>,
): readonly UserError[] {
  switch (event.type) {
    case 'INVESTIGATION_OPENED':
      return openingProblems(violation, event);
    case 'STAGE_COMPLETED':
    case 'PAUSED_FOR_SAFETY':
    case 'RESUMED':
    case 'INVESTIGATION_CONCLUDED':
      return investigationProblems(violation, event);
    case 'DETERMINED':
      return verdictProblems(violation, event);
    case 'REOPENED':
      return violation.determined ? [] : [refused('date', 'No verdict stands that day.')];
    case 'CONSEQUENCE_DECIDED':
      return consequenceProblems(violation, event);
    case 'CONSEQUENCE_CARRIED_OUT':
    case 'CONSEQUENCE_LIFTED':
      return endProblems(violation, event);
    case 'PUBLISHED':
      return publicationProblems(event);
  }
}

function publicationProblems({ date, publicFrom }: ViolationPublished): UserError[] {
  return publicFrom >= date ? [] : [invalid('publicFrom', `${publicFrom} is before ${date}.`)];
}

const INCIDENT_ID = /^[a-z][a-z0-9]*-[\w.:-]{1,80}$/;

function allegationProblems({ incidentId, constraintId }: Alleged): UserError[] {
  if (incidentId === null && constraintId === null) {
    return [invalid('incidentId', 'Name the incident or the constraint that breaks the clause.')];
  }
  if (incidentId === null || INCIDENT_ID.test(incidentId)) return [];
  return [invalid('incidentId', 'Write the id of an incident, as sind-44580.')];
}

const MOST_STAGES = 20;
const LONGEST_STAGE = 366;

function openingProblems(violation: ViolationState, { stages }: InvestigationOpened): UserError[] {
  const errors: UserError[] = [];
  if (stages.length < 1 || stages.length > MOST_STAGES) {
    errors.push(invalid('stages', `Give 1 to ${MOST_STAGES} stages.`));
  }
  stages.forEach(({ days }, index) => {
    if (Number.isInteger(days) && days >= 1 && days <= LONGEST_STAGE) return;
    errors.push(invalid(`stages.${index}.days`, `${days} is not 1 to ${LONGEST_STAGE} days.`));
  });
  if (new Set(stages.map(({ name }) => name)).size < stages.length) {
    errors.push(invalid('stages', 'Each stage has a name of its own.'));
  }
  if (violation.status !== 'ALLEGED') errors.push(reopenFirst(violation));
  else if (openInvestigation(violation)) {
    errors.push(refused('date', 'An investigation is open already.'));
  }
  return errors;
}

function investigationProblems(
  violation: ViolationState,
  event: StageCompleted | InvestigationPause | InvestigationConcluded,
): UserError[] {
  const open = openInvestigation(violation);
  if (!open) return [refused('date', `No investigation is open on ${event.date}.`)];
  const isHalted = open.pauses.at(-1)?.lifted === null;
  switch (event.type) {
    case 'STAGE_COMPLETED':
      return stageProblems(open, event, isHalted);
    case 'PAUSED_FOR_SAFETY':
      return isHalted ? [refused('date', 'It is paused for safety already.')] : [];
    case 'RESUMED':
      return isHalted ? [] : [refused('date', 'It is not paused.')];
    case 'INVESTIGATION_CONCLUDED':
      return conclusionProblems(open, event);
  }
}

function stageProblems(
  open: InvestigationState,
  { stage }: StageCompleted,
  isHalted: boolean,
): UserError[] {
  if (isHalted) return [refused('date', 'It is paused for safety: resume it first.')];
  const current = currentStage(open);
  if (current?.name === stage) return [];
  const expected = current
    ? `The stage to complete is ${quoted(current.name)}.`
    : 'All are completed.';
  return [refused('stage', expected)];
}

function conclusionProblems(
  open: InvestigationState,
  { finding }: InvestigationConcluded,
): UserError[] {
  const left = currentStage(open);
  if (!left || finding === 'INCONCLUSIVE') return [];
  const message = `The stage ${quoted(left.name)} is not completed: without it only INCONCLUSIVE can be found.`;
  return [refused('finding', message)];
}

/** A verdict that rests on an investigation says what it found; one of before a reopening is no ground. */
function verdictProblems(violation: ViolationState, { verdict, basis }: Determined): UserError[] {
  if (violation.status !== 'ALLEGED') return [reopenFirst(violation)];
  if (basis !== 'INVESTIGATION') return [];
  const finding = violation.investigations.slice(violation.settled).at(-1)?.concluded?.finding;
  if (finding === verdict) return [];
  const found = finding ? `the last one found ${finding}` : 'none has concluded';
  return [refused('basis', `No investigation supports ${verdict}: ${found}.`)];
}

function consequenceProblems({ status }: ViolationState, event: ConsequenceDecided): UserError[] {
  const { date, dueOn } = event;
  if (status !== 'CONFIRMED') {
    return [refused('date', `The violation is ${status}: only a confirmed one has consequences.`)];
  }
  return dueOn !== null && dueOn < date ? [invalid('dueOn', `${dueOn} is before ${date}.`)] : [];
}

function endProblems(
  { consequences }: ViolationState,
  { consequenceId }: ConsequenceEnded,
): UserError[] {
  const consequence = consequences.find(({ id }) => id === consequenceId);
  if (!consequence) return [refused('consequenceId', 'No such consequence was decided by then.')];
  return consequence.ended
    ? [refused('consequenceId', 'It was carried out or lifted before.')]
    : [];
}

function openInvestigation({ investigations }: ViolationState): InvestigationState | null {
  const last = investigations.at(-1);
  return last && !last.concluded ? last : null;
}

function reopenFirst({ status }: ViolationState): UserError {
  return refused('date', `The violation is ${status}: reopen it with a reason first.`);
}

const quoted = (name: string) => JSON.stringify(name);

import type { History } from '../../../shared/core/recording/history-entry';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../shared/core/recording/user-error';
import type { NegotiationLine } from './negotiation-line';
import type { PlaybookContent, PlaybookEvent, PlaybookVersionIssued } from './negotiation-playbook';

const LONGEST_WAY_DAYS = 36_525;

/** Every reason why a version cannot follow the earlier ones of a playbook. */
export function checkPlaybookVersion(
  earlier: readonly { readonly number: number }[],
  version: PlaybookVersionIssued,
): UserError[] {
  const latest = earlier.at(-1)?.number ?? 0;
  const errors = [
    ...checkMilestones(version),
    ...checkSteps(version),
    ...checkLines('redLines', version.redLines),
    ...checkLines('bottomLines', version.bottomLines),
  ];
  if (version.number < 1) errors.push(invalid('number', `${version.number} is not 1 or more.`));
  if (errors.length === 0 && version.number <= latest) {
    errors.push(refused('number', `There is a version ${latest} already.`));
  }
  return errors;
}

function checkMilestones({ milestones }: PlaybookContent): UserError[] {
  const errors = checkKeys('milestones', milestones);
  if (milestones.length === 0) errors.push(invalid('milestones', 'Name at least one.'));
  milestones.forEach(({ dueAfterDays }, index) => {
    if (dueAfterDays === null || (dueAfterDays >= 0 && dueAfterDays <= LONGEST_WAY_DAYS)) return;
    const message = `${dueAfterDays} is not 0 to ${LONGEST_WAY_DAYS} days.`;
    errors.push(invalid(`milestones.${index}.dueAfterDays`, message));
  });
  return errors;
}

function checkSteps({ milestones, verificationSteps }: PlaybookContent): UserError[] {
  const known = new Set(milestones.map(({ key }) => key));
  const errors = checkKeys('verificationSteps', verificationSteps);
  verificationSteps.forEach(({ milestone }, index) => {
    if (known.has(milestone)) return;
    const message = `No milestone of this version has the key ${JSON.stringify(milestone)}.`;
    errors.push(invalid(`verificationSteps.${index}.milestone`, message));
  });
  return errors;
}

/** Whether each line has a key of its own and something by which terms are held against it. */
export function checkLines(field: string, lines: readonly NegotiationLine[]): UserError[] {
  const errors = checkKeys(field, lines);
  lines.forEach(({ subjects, words, limit }, index) => {
    if (subjects.length + words.length === 0 && limit === null) {
      const message = 'Give subjects, words or a limit by which terms are held against it.';
      errors.push(invalid(`${field}.${index}`, message));
    }
    if (limit && limit.atLeast === null && limit.atMost === null) {
      errors.push(invalid(`${field}.${index}.limit`, 'Give the least, the most, or both.'));
    }
  });
  return errors;
}

/** Keys are how negotiations point to the parts of a version: each stands once. */
function checkKeys(field: string, parts: readonly { readonly key: string }[]): UserError[] {
  const seen = new Set<string>();
  return parts.flatMap(({ key }, index) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [] : [invalid(`${field}.${index}.key`, `${JSON.stringify(key)} stands twice.`)];
  });
}

/** A number is never used again, also when its version was withdrawn: negotiations point to it. */
export function checkNumberIsNew(
  history: History<PlaybookEvent> | null,
  number: number,
): UserError[] {
  const isUsed = history?.withdrawn.some(
    ({ event }) => event.type === 'VERSION_ISSUED' && event.number === number,
  );
  return isUsed ? [refused('number', `Version ${number} was withdrawn: take the next.`)] : [];
}

import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, notFound, refused } from '../../../shared/core/recording/user-error';
import { checkLines } from './check-playbook';
import { stepsOf } from './milestone-distance';
import type { NegotiationState } from './negotiation';
import type {
  CommitmentMade,
  CommitmentUpdated,
  ConsentChanged,
  MilestoneReached,
  NegotiationBegun,
  NegotiationEvent,
  ParticipantJoined,
  StepVerified,
  TermProposed,
} from './negotiation-event';
import { personInText } from './person-in-text';

/** What may still be said of a negotiation that has ended. */
const AFTER_ITS_END: readonly NegotiationEvent['type'][] = [
  'CONSENT_CHANGED',
  'COMMITMENT_UPDATED',
  'TEAM_CHANGED',
];

/** Every reason why something cannot happen in a negotiation. */
export function checkNegotiation(
  state: NegotiationState | null,
  event: NegotiationEvent,
): UserError[] {
  if (event.type === 'NEGOTIATION_BEGUN') return checkBegun(event);
  if (!state) return [];
  if (state.ending && !AFTER_ITS_END.includes(event.type)) {
    return [refused('date', `The negotiation ended on ${state.ending.date}.`)];
  }
  return checkWithin(state, event);
}

function checkWithin(state: NegotiationState, event: NegotiationEvent): UserError[] {
  switch (event.type) {
    case 'PARTICIPANT_JOINED':
      return checkParticipant(state, event);
    case 'CONSENT_CHANGED':
      return checkConsent(state, event);
    case 'POSITION_STATED':
      return checkKnown(state, 'position.participant', event.position.participant);
    case 'LINES_DRAWN':
      return checkLinesDrawn(state, event.lines);
    case 'TERM_PROPOSED':
      return checkTerm(state, event);
    case 'STEP_VERIFIED':
      return checkStep(state, event);
    case 'MILESTONE_REACHED':
      return checkMilestone(state, event);
    case 'COMMITMENT_MADE':
      return checkCommitment(state, event);
    case 'COMMITMENT_UPDATED':
      return checkUpdate(state, event);
    case 'NEGOTIATION_BEGUN':
    case 'COMMON_GROUND_NOTED':
    case 'MANDATE_GIVEN':
    case 'TEAM_CHANGED':
    case 'NEGOTIATION_ENDED':
      return [];
  }
}

function checkBegun({ countries, areas }: NegotiationBegun): UserError[] {
  const errors = countries.flatMap((iso3, index) =>
    /^[A-Z]{3}$/.test(iso3)
      ? []
      : [invalid(`countries.${index}`, `${JSON.stringify(iso3)} is no ISO 3166-1 alpha-3 code.`)],
  );
  if (countries.length + areas.length === 0) {
    errors.push(invalid('countries', 'Name at least one country or area.'));
  }
  return errors;
}

function checkParticipant(
  { participants }: NegotiationState,
  { participant }: ParticipantJoined,
): UserError[] {
  const { key, role, consentToBeNamed } = participant;
  const errors = checkKey('participant.key', key, participants);
  errors.push(...checkNaming('participant', participant, consentToBeNamed));
  const found = consentToBeNamed ? null : personInText(role);
  if (found) {
    const message = `It looks like it holds ${found}: without consent a role points to nobody.`;
    errors.push(refused('participant.role', message));
  }
  return errors;
}

function checkConsent(state: NegotiationState, { consent }: ConsentChanged): UserError[] {
  return [
    ...checkKnown(state, 'consent.participant', consent.participant),
    ...checkNaming('consent', consent, consent.toBeNamed),
  ];
}

function checkNaming(
  path: string,
  { name, organization }: { readonly name: string | null; readonly organization: string | null },
  isAgreed: boolean,
): UserError[] {
  const message = 'Without consent to be named it is not recorded: leave it out.';
  if (!isAgreed) {
    return [
      ...(name === null ? [] : [refused(`${path}.name`, message)]),
      ...(organization === null ? [] : [refused(`${path}.organization`, message)]),
    ];
  }
  if (name !== null || organization !== null) return [];
  return [invalid(`${path}.name`, 'Give the name or the organization that may be shown.')];
}

function checkKnown(state: NegotiationState, path: string, sought: string): UserError[] {
  if (state.participants.some(({ key }) => key === sought)) return [];
  return [notFound(path, `Nobody takes part under the key ${JSON.stringify(sought)} by this day.`)];
}

function checkLinesDrawn(
  { redLines, bottomLines }: NegotiationState,
  lines: Extract<NegotiationEvent, { type: 'LINES_DRAWN' }>['lines'],
): UserError[] {
  const taken = [...redLines, ...bottomLines];
  const twice = (path: string, keys: readonly { key: string }[]) =>
    keys.flatMap(({ key }, index) => checkKey(`lines.${path}.${index}.key`, key, taken));
  return [
    ...checkLines('lines.redLines', lines.redLines),
    ...checkLines('lines.bottomLines', lines.bottomLines),
    ...twice('redLines', lines.redLines),
    ...twice('bottomLines', lines.bottomLines),
  ];
}

function checkTerm(state: NegotiationState, { term }: TermProposed): UserError[] {
  return [
    ...checkKey('term.key', term.key, state.proposedTerms),
    ...(term.by === null ? [] : checkKnown(state, 'term.by', term.by)),
  ];
}

function checkStep({ template }: NegotiationState, { verifiedStep }: StepVerified): UserError[] {
  const { step } = verifiedStep;
  if (template?.verificationSteps.some(({ key }) => key === step)) return [];
  return [notFound('verifiedStep.step', `The playbook has no step ${JSON.stringify(step)}.`)];
}

function checkMilestone(
  { template, verified, reached }: NegotiationState,
  { milestone: { key } }: MilestoneReached,
): UserError[] {
  if (!template?.milestones.some((milestone) => milestone.key === key)) {
    return [notFound('milestone.key', `The playbook has no milestone ${JSON.stringify(key)}.`)];
  }
  if (reached.has(key)) return [refused('milestone.key', `It was reached on ${reached.get(key)}.`)];
  const missing = stepsOf(template, key).filter((step) => !verified.has(step.key));
  if (missing.length === 0) return [];
  const keys = missing.map((step) => step.key).join(', ');
  return [refused('milestone.key', `These steps are not verified: ${keys}.`)];
}

function checkCommitment(
  state: NegotiationState,
  { date, commitment }: CommitmentMade,
): UserError[] {
  const errors = [
    ...checkKey('commitment.key', commitment.key, state.commitments),
    ...checkKnown(state, 'commitment.by', commitment.by),
  ];
  if (commitment.due < date) {
    errors.push(invalid('commitment.due', `${commitment.due} is before ${date}.`));
  }
  return errors;
}

function checkUpdate(
  { commitments }: NegotiationState,
  { date, commitmentUpdate }: CommitmentUpdated,
): UserError[] {
  const { commitment: sought, due, outcome } = commitmentUpdate;
  const commitment = commitments.find(({ key }) => key === sought);
  if (!commitment) {
    const message = `There is no commitment ${JSON.stringify(sought)} by this day.`;
    return [notFound('commitmentUpdate.commitment', message)];
  }
  if (commitment.settled) {
    const { outcome: known, on } = commitment.settled;
    return [refused('commitmentUpdate.commitment', `It was ${known.toLowerCase()} on ${on}.`)];
  }
  if (due !== null && outcome !== null) {
    return [
      invalid('commitmentUpdate.due', 'What is settled is due no more: give one of the two.'),
    ];
  }
  return due !== null && due < date
    ? [invalid('commitmentUpdate.due', `${due} is before ${date}.`)]
    : [];
}

/** Everybody who sees the negotiation sees its keys: they are no place for names. */
function checkKey(
  path: string,
  key: string,
  taken: readonly { readonly key: string }[],
): UserError[] {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(key)) {
    return [invalid(path, 'Write a key of 1 to 40 small letters, digits and hyphens.')];
  }
  return taken.some((one) => one.key === key)
    ? [refused(path, `${JSON.stringify(key)} is taken.`)]
    : [];
}

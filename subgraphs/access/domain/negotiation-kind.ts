import type { HistoryEntry } from '../../../shared/core/recording/history-entry';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { AccessKind } from './access-kind';
import { checkNegotiation } from './check-negotiation';
import { commitmentMade, datedGround, datedPosition, datedStep, datedTerm } from './dated-entries';
import type { NegotiationState } from './negotiation';
import { beginNegotiation } from './negotiation';
import type {
  CommitmentUpdated,
  ConsentChanged,
  NegotiationBegun,
  NegotiationEvent,
  TeamChanged,
} from './negotiation-event';
import { hideNames } from './negotiation-names';

/** How a negotiation follows from what was recorded of it. */
export const negotiationKind: AccessKind<NegotiationEvent, NegotiationState> = {
  name: 'Negotiation',
  begin: ({ event }) => beginNegotiation(event as NegotiationBegun),
  apply,
  problems: checkNegotiation,
  linksOf,
  openPartOf,
  wordsOf,
  redact: hideNames,
  circleOf: ({ publicFrom, team, lead }, { recordedBy }) => ({
    publicFrom,
    named: [lead, ...team],
    contributors: [],
    recordedBy,
  }),
};

function apply(state: NegotiationState, { event }: HistoryEntry<NegotiationEvent>): void {
  const { date } = event;
  switch (event.type) {
    case 'NEGOTIATION_BEGUN':
      return;
    case 'PARTICIPANT_JOINED':
      state.participants.push({ ...event.participant, joined: date });
      return;
    case 'CONSENT_CHANGED':
      return changeConsent(state, event);
    case 'POSITION_STATED':
      state.positions.push(datedPosition(event));
      return;
    case 'COMMON_GROUND_NOTED':
      state.commonGround.push(datedGround(event));
      return;
    case 'MANDATE_GIVEN':
      state.mandates.push({ ...event.mandate, date });
      return;
    case 'LINES_DRAWN':
      state.redLines.push(...event.lines.redLines);
      state.bottomLines.push(...event.lines.bottomLines);
      return;
    case 'TERM_PROPOSED':
      state.proposedTerms.push(datedTerm(event));
      return;
    case 'STEP_VERIFIED':
      state.verifiedSteps.push(datedStep(event));
      state.verified.add(event.verifiedStep.step);
      return;
    case 'MILESTONE_REACHED':
      state.reached.set(event.milestone.key, date);
      return;
    case 'COMMITMENT_MADE':
      state.commitments.push(commitmentMade(event));
      return;
    case 'COMMITMENT_UPDATED':
      return updateCommitment(state, event);
    case 'TEAM_CHANGED':
      return changeTeam(state, event);
    case 'NEGOTIATION_ENDED':
      state.ending = { ...event.ending, date };
  }
}

function changeConsent({ participants }: NegotiationState, { consent }: ConsentChanged): void {
  const participant = participants.find(({ key }) => key === consent.participant);
  if (!participant) return;
  participant.consentToBeNamed = consent.toBeNamed;
  participant.name = consent.name;
  participant.organization = consent.organization;
}

function updateCommitment(
  { commitments }: NegotiationState,
  { date, commitmentUpdate }: CommitmentUpdated,
): void {
  const { text, due, outcome } = commitmentUpdate;
  const commitment = commitments.find(({ key }) => key === commitmentUpdate.commitment);
  if (!commitment) return;
  commitment.updates.push({ date, text, due });
  if (due !== null) commitment.due = due;
  if (outcome !== null) commitment.settled = { outcome, on: date };
}

function changeTeam(state: NegotiationState, { team }: TeamChanged): void {
  state.team = team.organizations;
  state.lead = team.lead;
  state.publicFrom = team.publicFrom;
}

function linksOf(event: NegotiationEvent): string[] {
  if (event.type === 'PARTICIPANT_JOINED') return linksTo(event.participant.organization);
  if (event.type === 'CONSENT_CHANGED') return linksTo(event.consent.organization);
  if (event.type === 'NEGOTIATION_ENDED') {
    const { agreementId } = event.ending;
    return agreementId ? [linkTo('AccessAgreement', agreementId)] : [];
  }
  if (event.type !== 'NEGOTIATION_BEGUN') return [];
  const { countries, areas, playbookId } = event;
  return [
    ...countries.map((iso3) => linkTo('Country', iso3)),
    ...areas.map((pcode) => linkTo('AdminArea', pcode)),
    ...(playbookId ? [linkTo('NegotiationPlaybook', playbookId)] : []),
  ];
}

function linksTo(organization: string | null): string[] {
  return organization === null ? [] : [linkTo('Organization', organization)];
}

/** What is for the organizations named on it alone. */
const CONFIDENTIAL: readonly NegotiationEvent['type'][] = [
  'POSITION_STATED',
  'COMMON_GROUND_NOTED',
  'MANDATE_GIVEN',
  'LINES_DRAWN',
  'TERM_PROPOSED',
];

/** Positions, lines, proposals, mandates and the team are for the organizations named on it. */
function openPartOf(event: NegotiationEvent): NegotiationEvent | null {
  if (CONFIDENTIAL.includes(event.type)) return null;
  if (event.type === 'TEAM_CHANGED') {
    return { ...event, team: { ...event.team, organizations: [] } };
  }
  if (event.type !== 'NEGOTIATION_BEGUN') return event;
  const { template } = event;
  const open = template && { ...template, redLines: [], bottomLines: [] };
  return { ...event, team: [], template: open };
}

const NOBODY = { name: null, organization: null };

/** Source rows are never rewritten: names that may have to be hidden later do not go there. */
function wordsOf(event: NegotiationEvent): object {
  if (event.type === 'NEGOTIATION_BEGUN') return { ...event, template: null };
  if (event.type === 'PARTICIPANT_JOINED') {
    return { ...event, participant: { ...event.participant, ...NOBODY } };
  }
  if (event.type !== 'CONSENT_CHANGED') return event;
  return { ...event, consent: { ...event.consent, ...NOBODY } };
}

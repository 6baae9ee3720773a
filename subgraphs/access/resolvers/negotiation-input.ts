import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid } from '../../../shared/core/recording/user-error';
import { clauseKinds } from '../domain/clause-kinds';
import type { NegotiationEvent } from '../domain/negotiation-event';
import type { TermWords } from '../domain/negotiation-line';
import type {
  InputMaybe,
  RecordNegotiationEventInput,
  TermInput,
} from '../generated/resolver-types';
import { listed } from './input-words';
import { toLines } from './playbook-input';

const PARTS = [
  'participant',
  'consent',
  'position',
  'commonGround',
  'mandate',
  'lines',
  'term',
  'verifiedStep',
  'milestone',
  'commitment',
  'commitmentUpdate',
  'team',
  'ending',
] as const;

/** What an input says happened, or what is wrong when it says nothing or several things. */
export function toNegotiationEvent(
  input: RecordNegotiationEventInput,
): NegotiationEvent | readonly UserError[] {
  const given = PARTS.filter((part) => input[part]);
  if (given.length !== 1) {
    const message = `Give exactly one of ${PARTS.join(', ')}.`;
    return [invalid(given[1] ?? 'participant', message)];
  }
  const told = { date: input.date, citation: input.citation ?? null };
  return { ...told, ...partOf(input) };
}

/** The words, subjects and figures of a term; subjects are read from the words when none are given. */
export function toTerm({ text, subjects, figures }: TermInput): TermWords {
  return { text, subjects: subjects ?? clauseKinds(text), figures: listed(figures) };
}

type Part = NegotiationEvent extends infer E
  ? E extends object
    ? Omit<E, 'date' | 'citation'>
    : never
  : never;

function partOf(input: RecordNegotiationEventInput): Part {
  const { participant, consent, position, term, commitmentUpdate, team, ending } = input;
  if (participant) return { type: 'PARTICIPANT_JOINED', participant: named(participant) };
  if (consent) return { type: 'CONSENT_CHANGED', consent: named(consent) };
  if (position) {
    const { reasoning, values } = position;
    const beneath = { reasoning: reasoning ?? null, values: values ?? null };
    return { type: 'POSITION_STATED', position: { ...position, ...beneath } };
  }
  if (term) {
    const { key, by } = term;
    return { type: 'TERM_PROPOSED', term: { key, by: by ?? null, ...toTerm(term) } };
  }
  if (commitmentUpdate) {
    const { outcome, due } = commitmentUpdate;
    const settled = { outcome: outcome ?? null, due: due ?? null };
    return { type: 'COMMITMENT_UPDATED', commitmentUpdate: { ...commitmentUpdate, ...settled } };
  }
  if (team) {
    return { type: 'TEAM_CHANGED', team: { ...team, publicFrom: team.publicFrom ?? null } };
  }
  if (ending) {
    const { agreementId, reason } = ending;
    const known = { agreementId: agreementId ?? null, reason: reason ?? null };
    return { type: 'NEGOTIATION_ENDED', ending: { ...ending, ...known } };
  }
  return plainPartOf(input);
}

function plainPartOf(input: RecordNegotiationEventInput): Part {
  const { commonGround, mandate, lines, verifiedStep, milestone, commitment } = input;
  if (commonGround) return { type: 'COMMON_GROUND_NOTED', commonGround };
  if (mandate) return { type: 'MANDATE_GIVEN', mandate };
  if (verifiedStep) return { type: 'STEP_VERIFIED', verifiedStep };
  if (milestone) return { type: 'MILESTONE_REACHED', milestone };
  if (commitment) return { type: 'COMMITMENT_MADE', commitment };
  const drawn = {
    redLines: toLines(lines?.redLines),
    bottomLines: toLines(lines?.bottomLines),
  };
  return { type: 'LINES_DRAWN', lines: drawn };
}

function named<
  T extends { readonly name?: InputMaybe<string>; readonly organization?: InputMaybe<string> },
>(part: T) {
  return { ...part, name: part.name ?? null, organization: part.organization ?? null };
}

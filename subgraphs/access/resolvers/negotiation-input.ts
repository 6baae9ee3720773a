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
  const { participant, consent, position, term } = input;
  if (participant) return { type: 'PARTICIPANT_JOINED', participant: named(participant) };
  if (consent) return { type: 'CONSENT_CHANGED', consent: named(consent) };
  if (position) {
    const beneath = { reasoning: position.reasoning ?? null, values: position.values ?? null };
    return { type: 'POSITION_STATED', position: { ...position, ...beneath } };
  }
  if (term) {
    const { key, by } = term;
    return { type: 'TERM_PROPOSED', term: { key, by: by ?? null, ...toTerm(term) } };
  }
  return settledPartOf(input) ?? plainPartOf(input);
}

function settledPartOf({ commitmentUpdate, team, ending }: RecordNegotiationEventInput) {
  if (commitmentUpdate) {
    const { outcome, due } = commitmentUpdate;
    const settled = { outcome: outcome ?? null, due: due ?? null };
    return {
      type: 'COMMITMENT_UPDATED' as const,
      commitmentUpdate: { ...commitmentUpdate, ...settled },
    };
  }
  if (team) {
    const publicFrom = team.publicFrom ?? null;
    return { type: 'TEAM_CHANGED' as const, team: { ...team, publicFrom } };
  }
  if (!ending) return null;
  const known = { agreementId: ending.agreementId ?? null, reason: ending.reason ?? null };
  return { type: 'NEGOTIATION_ENDED' as const, ending: { ...ending, ...known } };
}

function plainPartOf(input: RecordNegotiationEventInput): Part {
  const { commonGround, mandate, lines, verifiedStep, milestone, commitment } = input;
  if (commonGround) return { type: 'COMMON_GROUND_NOTED', commonGround };
  if (mandate) return { type: 'MANDATE_GIVEN', mandate };
  if (verifiedStep) return { type: 'STEP_VERIFIED', verifiedStep };
  if (milestone) return { type: 'MILESTONE_REACHED', milestone };
  if (commitment) return { type: 'COMMITMENT_MADE', commitment };
  const [redLines, bottomLines] = [toLines(lines?.redLines), toLines(lines?.bottomLines)];
  return { type: 'LINES_DRAWN', lines: { redLines, bottomLines } };
}

function named<
  T extends { readonly name?: InputMaybe<string>; readonly organization?: InputMaybe<string> },
>(part: T) {
  return { ...part, name: part.name ?? null, organization: part.organization ?? null };
}

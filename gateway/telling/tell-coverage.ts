import type { GraphQLError } from 'graphql';
import { ANSWER_STATES, type AnswerState, STATES_EXTENSION } from '../../shared/core/answer-states';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import type { AnsweredCall } from './answered-call';

/** What became of one owner's part of an answer; several may hold of different fields. */
export type CoverageState = 'ANSWERED' | 'REFUSED' | AnswerState | 'FAILED' | 'DOWN';

export interface OwnerCoverage {
  /** The organization as the directory of keys names it; null when it names none. */
  readonly organization: string | null;
  readonly subgraph: string;
  readonly states: readonly CoverageState[];
}

/** Codes of errors that say why an owner's value is missing. */
const STATE_OF: Readonly<Record<string, CoverageState>> = {
  FORBIDDEN: 'REFUSED',
  UNAUTHENTICATED: 'REFUSED',
  SUBGRAPH_TIMEOUT: 'DOWN',
  SUBGRAPH_UNREACHABLE: 'DOWN',
  SUBGRAPH_ERROR: 'FAILED',
  SUBGRAPH_ANSWER_INVALID: 'FAILED',
};

const ORDER: readonly CoverageState[] = [
  'ANSWERED',
  'REFUSED',
  'SUPPRESSED',
  'STALE',
  'FAILED',
  'DOWN',
];

/**
 * Which organizations answered, refused, or are missing from an answer, by name. An owner from whom
 * nothing was wanted does not stand in it.
 */
export function tellCoverage(
  calls: readonly AnsweredCall[],
  errors: readonly GraphQLError[],
  organizations: KeyDirectory['organizations'],
): OwnerCoverage[] {
  const states = new Map<string, Set<CoverageState>>();
  const add = (subgraph: string, state: CoverageState): void => {
    const known = states.get(subgraph) ?? new Set<CoverageState>();
    states.set(subgraph, known.add(state));
  };
  for (const { subgraph, outcome } of calls) {
    if ('failure' in outcome) {
      add(subgraph, STATE_OF[outcome.failure] ?? 'FAILED');
      continue;
    }
    add(subgraph, 'ANSWERED');
    for (const state of statesIn(outcome.body)) add(subgraph, state);
  }
  for (const { extensions } of errors) {
    const { code, subgraph } = extensions;
    const state = typeof code === 'string' ? STATE_OF[code] : undefined;
    if (typeof subgraph === 'string' && state !== undefined) add(subgraph, state);
  }
  return [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subgraph, found]) => ({
      organization: ownerId(organizations, subgraph),
      subgraph,
      states: ORDER.filter((state) => found.has(state)),
    }));
}

/** What an owner said of its answer; words that are not known say nothing, nor does what is no JSON. */
function statesIn(body: Buffer): readonly AnswerState[] {
  if (!body.includes(STATES_EXTENSION)) return [];
  try {
    const { extensions } = JSON.parse(body.toString('utf8')) as { extensions?: object };
    const told = new Map(Object.entries(extensions ?? {})).get(STATES_EXTENSION) as unknown;
    return Array.isArray(told) ? ANSWER_STATES.filter((state) => told.includes(state)) : [];
  } catch {
    return [];
  }
}

/** The id of the organization that owns a subgraph's data. */
export function ownerId(
  organizations: KeyDirectory['organizations'],
  subgraph: string,
): string | null {
  return organizations.find(({ subgraphs }) => subgraphs.includes(subgraph))?.id ?? null;
}

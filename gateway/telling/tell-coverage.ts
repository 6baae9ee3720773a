import type { GraphQLError } from 'graphql';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import type { AnsweredCall } from './answered-call';

/** What became of one owner's part of an answer; several may hold of different fields. */
export type CoverageState = 'ANSWERED' | 'REFUSED' | 'SUPPRESSED' | 'STALE' | 'FAILED' | 'DOWN';

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
  SUPPRESSED: 'SUPPRESSED',
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
    add(subgraph, 'failure' in outcome ? (STATE_OF[outcome.failure] ?? 'FAILED') : 'ANSWERED');
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

/** The id of the organization that owns a subgraph's data. */
export function ownerId(
  organizations: KeyDirectory['organizations'],
  subgraph: string,
): string | null {
  return organizations.find(({ subgraphs }) => subgraphs.includes(subgraph))?.id ?? null;
}

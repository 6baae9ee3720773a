import type { Levels } from './compare/compare-pair';
import type { Outcome } from './decide/decide-pair';

/** Two records that were compared, with everything that led to the decision. */
export interface LinkedPair {
  /** Ids, the smaller first. */
  readonly a: string;
  readonly b: string;
  readonly levels: Levels;
  readonly weights: readonly number[];
  readonly weight: number;
  readonly probability: number;
  readonly outcome: Outcome;
  readonly contradictions: readonly string[];
  /** `OTHER_PAIRS` when the clusters decided: a source tells of a thing once, or other pairs join the two. */
  readonly decidedBy: 'MODEL' | 'PERSON' | 'OTHER_PAIRS';
}

/** Orders pairs from the most to the least certain; equally certain ones by their ids. */
export function byWeight(a: LinkedPair, b: LinkedPair): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.a !== b.a) return a.a < b.a ? -1 : 1;
  return a.b < b.b ? -1 : a.b > b.b ? 1 : 0;
}

/** What a person said of two records; it outweighs every probability. */
export interface Answer {
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
}

import type { TermCounts } from '../compare/comparator';
import { comparatorOf } from '../compare/comparators';
import type { Levels } from '../compare/compare-pair';
import type { PreparedRecord } from '../linkage-record';
import type { LinkageModel } from './linkage-model';

/** What the comparisons of a pair add up to. */
export interface Score {
  /** Bits that each comparison adds; 0 where one of the two says nothing. */
  readonly weights: readonly number[];
  /** Their sum with the prior: log2 of the odds that the two are the same. */
  readonly weight: number;
  readonly probability: number;
}

/** The most that a value's rarity may add or take, in bits. */
const MOST_RARITY = 6;

export type ScorePair = (levels: Levels, a: PreparedRecord) => Score;

/** Makes the function that turns levels of agreement into weights. */
export function pairScorer(model: LinkageModel, counts: readonly TermCounts[]): ScorePair {
  const prior = Math.log2(model.prior / (1 - model.prior));
  const rarities = model.plan.comparisons.map((comparison, at) =>
    comparison.rarity ? rarityOf(comparatorOf(comparison).terms, counts[at]!) : null,
  );
  return (levels, a) => {
    let weight = prior;
    const weights = levels.map((level, at) => {
      if (level === -1) return 0;
      let bits = model.comparisons[at]!.levels[level]!.weight;
      const rarity = rarities[at];
      if (level === 0 && rarity) bits += rarity(a.features[at]);
      weight += bits;
      return bits;
    });
    return { weights, weight, probability: 1 / (1 + 2 ** -weight) };
  };
}

/** Bits by which agreeing on this value tells more than agreeing on one as common as values are. */
function rarityOf(termsOf: (feature: unknown) => readonly string[], counts: TermCounts) {
  return (feature: unknown): number => {
    const terms = termsOf(feature);
    if (terms.length === 0 || counts.collision === 0) return 0;
    const share =
      Math.min(...terms.map((term) => counts.count(term))) / Math.max(1, counts.records);
    const bits = Math.log2(counts.collision / share);
    return Math.max(-MOST_RARITY, Math.min(MOST_RARITY, bits));
  };
}

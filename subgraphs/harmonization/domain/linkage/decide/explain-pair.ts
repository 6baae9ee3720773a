import { levelsOf } from '../compare/comparators';
import type { LinkageModel } from '../score/linkage-model';
import type { LinkedPair } from '../linked-pair';

/** One comparison of a pair in words, as `date: the same day (+6.2)`. */
export function explainPair(
  model: LinkageModel,
  pair: Pick<LinkedPair, 'levels' | 'weights' | 'contradictions'>,
): readonly string[] {
  return model.plan.comparisons.map((comparison, at) => {
    const level = pair.levels[at]!;
    if (level === -1) return `${comparison.field}: one of the two says nothing (0.0)`;
    const { inWords } = levelsOf(comparison)[level]!;
    const against = pair.contradictions.includes(comparison.field) ? ', which contradicts' : '';
    return `${comparison.field}: ${inWords}${against} (${signed(pair.weights[at]!)})`;
  });
}

function signed(bits: number): string {
  return `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1)}`;
}

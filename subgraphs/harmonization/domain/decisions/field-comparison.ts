import { levelsOf } from '../linkage/compare/comparators';
import type { LinkageModel } from '../linkage/score/linkage-model';
import type { MergeDecision } from './merge-decision';

/** How one field of two records agrees, in words that hold no value of theirs. */
export interface FieldComparison {
  readonly field: string;
  readonly agreement: string;
  /** Bits. */
  readonly weight: number;
  readonly contradicts: boolean;
}

/** The comparisons of a pair by the model that compared it, field by field. */
export function fieldComparisons(
  { plan }: LinkageModel,
  { levels, weights, contradictions }: MergeDecision,
): readonly FieldComparison[] {
  if (levels.length === 0) return [];
  return plan.comparisons.map((comparison, at) => {
    const level = levels[at] ?? -1;
    const agreement =
      level === -1 ? 'one of the two says nothing' : levelsOf(comparison)[level]!.inWords;
    return {
      ...{ field: comparison.field, agreement, weight: weights[at] ?? 0 },
      contradicts: contradictions.includes(comparison.field),
    };
  });
}

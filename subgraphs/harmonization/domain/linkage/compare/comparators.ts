import type { ComparisonPlan } from '../linkage-plan';
import type { Comparator, Level } from './comparator';
import { compareAmount } from './compare-amount';
import { compareCategory } from './compare-category';
import { compareCounts } from './compare-counts';
import { compareDate } from './compare-date';
import { compareName } from './compare-name';
import { comparePlace } from './compare-place';
import { compareText } from './compare-text';
import { compareWords } from './compare-words';

const COMPARATORS = {
  text: compareText,
  words: compareWords,
  name: compareName,
  amount: compareAmount,
  date: compareDate,
  place: comparePlace,
  category: compareCategory,
  counts: compareCounts,
} as const;

/** The comparator that a plan names. Features were made by the same comparator, so their type is its own. */
export function comparatorOf({ by }: ComparisonPlan): Comparator<unknown> {
  return COMPARATORS[by as keyof typeof COMPARATORS] as unknown as Comparator<unknown>;
}

/** The levels of a comparison: those of its comparator, or what its rule can find. */
export function levelsOf(comparison: ComparisonPlan): readonly Level[] {
  return comparison.levels ?? comparatorOf(comparison).levels;
}

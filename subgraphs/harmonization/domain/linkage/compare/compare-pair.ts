import type { LinkagePlan } from '../linkage-plan';
import type { PreparedRecord } from '../linkage-record';
import type { TermCounts } from './comparator';
import { comparatorOf } from './comparators';

/** Level of each comparison of the plan; -1 where one of the two says nothing. */
export type Levels = readonly number[];

export type ComparePair = (a: PreparedRecord, b: PreparedRecord) => Levels;

/** Makes the function that compares two records field by field. */
export function pairComparer(plan: LinkagePlan, counts: readonly TermCounts[]): ComparePair {
  const comparators = plan.comparisons.map(comparatorOf);
  return (a, b) =>
    comparators.map((comparator, at) => {
      const left = a.features[at];
      const right = b.features[at];
      if (left === null || right === null) return -1;
      return comparator.compare(left, right, counts[at]!);
    });
}

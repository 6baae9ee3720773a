import type { LinkagePlan } from '../linkage-plan';
import type { PreparedRecord } from '../linkage-record';
import type { TermCounts } from './comparator';
import { comparatorOf } from './comparators';

/** Term counts that can be kept: what they were counted from as plain numbers. */
export interface CountedTerms extends TermCounts {
  /** In how many records each term stands; terms of one record alone may be left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What counts are measured against, for one comparison. */
export type TermTotals = Pick<TermCounts, 'records' | 'collision'>;

/** Counts for each comparison of a plan in which records each term stands. */
export function countTerms(
  plan: LinkagePlan,
  records: readonly PreparedRecord[],
): readonly CountedTerms[] {
  return plan.comparisons.map((comparison, at) => {
    const { terms } = comparatorOf(comparison);
    const counts = new Map<string, number>();
    for (const { features } of records) {
      if (features[at] === null) continue;
      for (const term of terms(features[at])) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const collision = collisionOf(counts, records.length);
    return countedTerms(counts, { records: records.length, collision });
  });
}

/** Counts that were kept, as `countTerms` gave them. */
export function countedTerms(
  counts: ReadonlyMap<string, number>,
  { records, collision }: TermTotals,
): CountedTerms {
  return { records, collision, counts, count: (term) => counts.get(term) ?? 1 };
}

function collisionOf(counts: ReadonlyMap<string, number>, records: number): number {
  let collision = 0;
  for (const count of counts.values()) collision += (count / Math.max(1, records)) ** 2;
  return collision;
}

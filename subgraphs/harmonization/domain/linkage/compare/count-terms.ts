import type { LinkagePlan } from '../linkage-plan';
import type { PreparedRecord } from '../linkage-record';
import type { TermCounts } from './comparator';
import { comparatorOf } from './comparators';

/** Counts for each comparison of a plan in which records each term stands. */
export function countTerms(
  plan: LinkagePlan,
  records: readonly PreparedRecord[],
): readonly TermCounts[] {
  return plan.comparisons.map((comparison, at) => {
    const { terms } = comparatorOf(comparison);
    const counts = new Map<string, number>();
    for (const { features } of records) {
      if (features[at] === null) continue;
      for (const term of terms(features[at])) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return termCounts(counts, records.length);
  });
}

function termCounts(counts: ReadonlyMap<string, number>, records: number): TermCounts {
  let collision = 0;
  for (const count of counts.values()) collision += (count / Math.max(1, records)) ** 2;
  return { records, count: (term) => counts.get(term) ?? 1, collision };
}

import type { TermCounts } from '../compare/comparator';
import { comparatorOf } from '../compare/comparators';
import type { BlockPlan, LinkagePlan } from '../linkage-plan';
import type { PreparedRecord } from '../linkage-record';
import { KEY_PARTS } from './key-parts';

/** Between parts of a key: no plain text holds it. */
const BETWEEN = '\u001f';

/** The keys of a record in one block plan: each combination of its parts; none when a part is missing. */
export function blockKeys(
  plan: LinkagePlan,
  block: BlockPlan,
  record: PreparedRecord,
  counts: readonly TermCounts[],
): readonly string[] {
  let keys: readonly string[] = [''];
  for (const { field, by, size = 1 } of block.keys) {
    const at = plan.comparisons.findIndex((comparison) => comparison.field === field);
    const feature = record.features[at] ?? null;
    if (feature === null) return [];
    const terms = comparatorOf(plan.comparisons[at]!).terms(feature);
    const parts = KEY_PARTS[by]({ feature, terms, counts: counts[at]!, size });
    keys = keys.flatMap((key) => parts.map((part) => (key === '' ? part : key + BETWEEN + part)));
  }
  return keys.length < 2 ? keys : [...new Set(keys)];
}

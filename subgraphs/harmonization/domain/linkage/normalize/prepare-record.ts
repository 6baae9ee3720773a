import { comparatorOf } from '../compare/comparators';
import type { LinkagePlan } from '../linkage-plan';
import type { LinkRecord, PreparedRecord } from '../linkage-record';

/** Makes a record ready to be compared: what the features hold is all that has to be kept of it. */
export function prepareRecord(plan: LinkagePlan, record: LinkRecord): PreparedRecord {
  const features = plan.comparisons.map((comparison) => {
    const value = record.values[comparison.field];
    return value === undefined || value === null ? null : comparatorOf(comparison).prepare(value);
  });
  return { id: record.id, source: record.source, features };
}

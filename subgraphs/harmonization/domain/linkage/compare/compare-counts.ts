import type { FieldValue } from '../linkage-record';
import type { Comparator } from './comparator';

/** What was counted, by name, as `{ killed: 2, wounded: 1 }`; a name that is missing was not counted. */
export type CountsFeature = Readonly<Record<string, number>>;

/**
 * People counted, as victims by what happened to them. Counts of zero on both sides tell nothing, so they are
 * left out; what only one side counted is not compared.
 */
export const compareCounts: Comparator<CountsFeature> = {
  levels: [
    { name: 'SAME', inWords: 'the same numbers' },
    { name: 'NONE', inWords: 'nobody counted by both' },
    { name: 'NEAR', inWords: 'numbers that differ by one' },
    { name: 'OTHER', inWords: 'other numbers' },
    { name: 'CONTRADICT', inWords: 'one counts people where the other counts none' },
  ],
  order: [
    [0, 2],
    [2, 3],
    [0, 4],
  ],
  prepare(value: FieldValue) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    const counts = Object.entries(value).filter(([, count]) => typeof count === 'number');
    return counts.length === 0 ? null : (Object.fromEntries(counts) as CountsFeature);
  },
  compare(a, b) {
    let [largest, total, contradicts] = [0, 0, false];
    for (const [name, count] of Object.entries(a)) {
      const other = b[name];
      if (other === undefined) continue;
      largest = Math.max(largest, Math.abs(count - other));
      total += count + other;
      if ((count === 0) !== (other === 0)) contradicts = true;
    }
    if (total === 0) return 1;
    if (contradicts) return 4;
    return largest === 0 ? 0 : largest === 1 ? 2 : 3;
  },
  terms: (counts) => [JSON.stringify(counts)],
};

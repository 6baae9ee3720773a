import type { FieldValue } from '../linkage-record';
import { plainText } from '../normalize/plain-text';
import { saysNothing } from '../normalize/says-nothing';
import type { Comparator } from './comparator';

/** Values of a list, as a country or the types of organization affected: reads a string or a list of them. */
export const compareCategory: Comparator<readonly string[]> = {
  levels: [
    { name: 'SAME', inWords: 'the same' },
    { name: 'OVERLAP', inWords: 'partly the same' },
    { name: 'OTHER', inWords: 'not the same' },
  ],
  order: [
    [0, 2],
    [1, 2],
  ],
  prepare(value: FieldValue) {
    const given = Array.isArray(value) ? (value as readonly FieldValue[]) : [value];
    const values = given.map((one) =>
      one === null || typeof one === 'object' ? '' : plainText(String(one)),
    );
    const distinct = [...new Set(values.filter((one) => !saysNothing(one)))].sort();
    return distinct.length === 0 ? null : distinct;
  },
  compare(a, b) {
    const shared = a.filter((value) => b.includes(value)).length;
    if (shared === a.length && shared === b.length) return 0;
    return shared > 0 ? 1 : 2;
  },
  terms: (values) => values,
};

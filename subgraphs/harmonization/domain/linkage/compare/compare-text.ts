import type { FieldValue } from '../linkage-record';
import { plainText } from '../normalize/plain-text';
import { saysNothing } from '../normalize/says-nothing';
import { chainOf, type Comparator } from './comparator';
import { jaroWinkler } from './jaro-winkler';

const NEARLY = 0.92;
const ALIKE = 0.82;

/** Short texts as a person's name or a code: reads a string or a number. */
export const compareText: Comparator<string> = {
  levels: [
    { name: 'SAME', inWords: 'the same' },
    { name: 'NEAR', inWords: 'the same but for a letter or two' },
    { name: 'ALIKE', inWords: 'alike' },
    { name: 'DIFFERENT', inWords: 'different' },
  ],
  order: chainOf([0, 1, 2, 3]),
  prepare(value: FieldValue) {
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    const text = plainText(String(value));
    return saysNothing(text) ? null : text;
  },
  compare(a, b) {
    if (a === b) return 0;
    const likeness = jaroWinkler(a, b);
    if (likeness >= NEARLY) return 1;
    return likeness >= ALIKE ? 2 : 3;
  },
  terms: (text) => [text],
};

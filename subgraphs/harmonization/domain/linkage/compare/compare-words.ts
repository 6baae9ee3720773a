import type { FieldValue } from '../linkage-record';
import { wordsOf } from '../normalize/words-of';
import type { Comparator } from './comparator';
import { sharedWeight } from './shared-weight';

/** Least share of what the words tell that two descriptions must have in common, by level. */
const SHARES = [0.999, 0.8, 0.6, 0.4, 0.25, 0.12] as const;

/**
 * The words of a description, each weighed by what it tells (inverse document frequency). Reads a string, or
 * a list of words or of keyed hashes of words.
 */
export const compareWords: Comparator<readonly string[]> = {
  levels: [
    { name: 'ALL', inWords: 'all words are shared' },
    { name: 'NEARLY_ALL', inWords: 'more than 80% of what the words tell is shared' },
    { name: 'MOST', inWords: 'more than 60% of what the words tell is shared' },
    { name: 'HALF', inWords: 'more than 40% of what the words tell is shared' },
    { name: 'SOME', inWords: 'more than 25% of what the words tell is shared' },
    { name: 'FEW', inWords: 'more than 12% of what the words tell is shared' },
    { name: 'NONE', inWords: 'hardly a telling word is shared' },
  ],
  prepare(value: FieldValue) {
    if (Array.isArray(value)) return sortedTexts(value as readonly FieldValue[]);
    const words = typeof value === 'string' ? wordsOf(value) : [];
    return words.length === 0 ? null : words;
  },
  compare(a, b, counts) {
    const { shared, onlyA, onlyB } = sharedWeight(a, b, counts);
    const share = shared / (shared + onlyA + onlyB);
    const level = SHARES.findIndex((least) => share >= least);
    return level === -1 ? SHARES.length : level;
  },
  terms: (words) => words,
};

function sortedTexts(values: readonly FieldValue[]): readonly string[] | null {
  const texts = values.filter((value) => typeof value === 'string' && value !== '') as string[];
  return texts.length === 0 ? null : [...new Set(texts)].sort();
}

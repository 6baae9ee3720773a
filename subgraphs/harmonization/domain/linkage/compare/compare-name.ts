import type { FieldValue } from '../linkage-record';
import { nameFeature, type NameFeature } from '../normalize/name-feature';
import { chainOf, type Comparator, type TermCounts } from './comparator';
import { jaroWinkler } from './jaro-winkler';
import { sharedWeight } from './shared-weight';

/** Names of organizations: reads a string. Acronyms count as written out when the initials are those of the other. */
export const compareName: Comparator<NameFeature> = {
  levels: [
    { name: 'SAME', inWords: 'the same name' },
    { name: 'SAME_WORDS', inWords: 'the same words in another order' },
    { name: 'SPELLING', inWords: 'the same name but for its spelling' },
    { name: 'ACRONYM', inWords: 'one is the acronym of the other' },
    { name: 'CONTAINED', inWords: 'one name is contained in the other' },
    { name: 'MOST', inWords: 'most of what the words tell is shared' },
    { name: 'SOME', inWords: 'some telling words are shared' },
    { name: 'OTHER', inWords: 'other words' },
  ],
  order: [...chainOf([0, 1, 5, 6, 7]), [2, 7], [3, 7], [4, 7]],
  prepare: (value: FieldValue) => (typeof value === 'string' ? nameFeature(value) : null),
  compare(a, b, counts) {
    if (a.plain === b.plain) return 0;
    if (a.words.join(' ') === b.words.join(' ')) return 1;
    if (jaroWinkler(a.plain, b.plain) >= 0.95) return 2;
    if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 3;
    return levelOfWords(a, b, counts);
  },
  terms: ({ words }) => words,
};

function isAcronymOf(a: NameFeature, b: NameFeature): boolean {
  const written = a.acronyms.length > 0 ? a.acronyms : [a.plain.replaceAll(' ', '')];
  return written.some((acronym) => b.initials.includes(acronym) || b.acronyms.includes(acronym));
}

function levelOfWords(a: NameFeature, b: NameFeature, counts: TermCounts): number {
  const { shared, onlyA, onlyB } = sharedWeight(a.words, b.words, counts);
  if (shared === 0) return 7;
  if (Math.min(onlyA, onlyB) === 0) return 4;
  const share = shared / (shared + onlyA + onlyB);
  return share >= 0.6 ? 5 : share >= 0.2 ? 6 : 7;
}

import type { FieldValue } from '../linkage-record';
import { wordsOf } from '../normalize/words-of';
import { fingerprint } from '../score/fingerprint';
import { chainOf, type Comparator } from './comparator';
import { sharedWeight } from './shared-weight';

/** Least share of what the words tell that two descriptions must have in common, by step. */
const STEPS = [
  { name: 'VERBATIM', least: Infinity, inWords: 'word for word the same' },
  { name: 'ALL', least: 0.999, inWords: 'all words are shared' },
  { name: 'ALMOST_ALL', least: 0.9, inWords: 'more than 90% of what the words tell is shared' },
  { name: 'NEARLY_ALL', least: 0.8, inWords: 'more than 80% of what the words tell is shared' },
  { name: 'MOST', least: 0.6, inWords: 'more than 60% of what the words tell is shared' },
  { name: 'HALF', least: 0.4, inWords: 'more than 40% of what the words tell is shared' },
  { name: 'SOME', least: 0.25, inWords: 'more than 25% of what the words tell is shared' },
  { name: 'FEW', least: 0.12, inWords: 'more than 12% of what the words tell is shared' },
] as const;

/** Shared words tell more the rarer they are: from so many bits on they tell much; stock phrases tell little. */
const MUCH_BITS = 64;
/** What one text has beyond the other is left out of it, unless that other has more than this share of its own. */
const SIDE_BITS = 2;

const VARIANTS = [
  { name: '_OF_MUCH', inWords: ', one text only adds, and the shared words tell much' },
  { name: '', inWords: ', one text only adds' },
  {
    name: '_OF_MUCH_BUT_OTHERS',
    inWords: ', each has words of its own, and the shared words tell much',
  },
  { name: '_BUT_OTHERS', inWords: ', each has words of its own' },
] as const;

/** A description made ready to be compared. */
export interface WordsFeature {
  readonly words: readonly string[];
  /** Stands for the text as it was written; null when only its words are known. */
  readonly verbatim: string | null;
  /** Hashes that the owner made of the words, and under which key; compared where words may not be read. */
  readonly keyed?: KeyedWords;
}

/** Keyed hashes of words: those under one key alone can be compared. */
interface KeyedWords {
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * The words of a description, each weighed by what it tells (inverse document frequency). Reads a string,
 * a list of words or of keyed hashes of words, or `{ words, keyed: { key, tokens } }` with hashes that the owner
 * made: by these texts are compared of which one may not be read, if both were made under one key. Each step has a level for long texts and one for stock phrases.
 */
export const compareWords: Comparator<WordsFeature> = {
  levels: [
    ...STEPS.flatMap((step) =>
      VARIANTS.map((variant) => ({
        name: step.name + variant.name,
        inWords: step.inWords + variant.inWords,
      })),
    ),
    { name: 'NONE', inWords: 'hardly a telling word is shared' },
  ],
  order: orderOfLevels(),
  prepare(value: FieldValue) {
    const given = isGivenWithHashes(value) ? value.words : value;
    const words = Array.isArray(given)
      ? sortedTexts(given)
      : wordsOf(typeof given === 'string' ? given : '');
    const keyed = isGivenWithHashes(value) ? keyedWords(value.keyed) : null;
    if (words.length === 0 && keyed === null) return null;
    const verbatim = typeof given === 'string' ? fingerprint(given) : null;
    return { words, verbatim, ...(keyed && { keyed }) };
  },
  compare(a, b, counts) {
    const comparable = wordsOfBoth(a, b);
    if (comparable === null) return -1;
    const { shared, onlyA, onlyB } = sharedWeight(...comparable, counts);
    const share = shared / (shared + onlyA + onlyB);
    const isVerbatim = a.verbatim !== null && a.verbatim === b.verbatim;
    const step = isVerbatim ? 0 : STEPS.findIndex(({ least }) => share >= least);
    if (step === -1) return VARIANTS.length * STEPS.length;
    const bothAdd = Math.min(onlyA, onlyB) > SIDE_BITS;
    return VARIANTS.length * step + (bothAdd ? 2 : 0) + (shared >= MUCH_BITS ? 0 : 1);
  },
  terms: ({ words, keyed }) => (keyed ? [...words, ...keyed.words] : words),
};

interface GivenWithHashes {
  readonly words?: FieldValue;
  readonly keyed?: FieldValue;
}

function isGivenWithHashes(value: FieldValue): value is GivenWithHashes & FieldValue {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function keyedWords(value: FieldValue | undefined): KeyedWords | null {
  const { key, tokens } = (value ?? {}) as {
    readonly key?: FieldValue;
    readonly tokens?: FieldValue;
  };
  if (typeof key !== 'string' || !Array.isArray(tokens)) return null;
  const words = sortedTexts(tokens as readonly FieldValue[]);
  return words.length === 0 ? null : { key, words };
}

/** The words by which two are compared: their own, or hashes under one key; null where they have neither both. */
function wordsOfBoth(
  a: WordsFeature,
  b: WordsFeature,
): readonly [readonly string[], readonly string[]] | null {
  if (a.words.length > 0 && b.words.length > 0) return [a.words, b.words];
  if (!a.keyed || !b.keyed || a.keyed.key !== b.keyed.key) return null;
  return [a.keyed.words, b.keyed.words];
}

/** More shared never tells less, nor do telling words, nor a text that only adds. */
function orderOfLevels(): readonly (readonly [number, number])[] {
  const size = VARIANTS.length;
  const down = STEPS.flatMap((_, step) =>
    VARIANTS.map((_, variant) => {
      const level = size * step + variant;
      return [level, Math.min(level + size, size * STEPS.length)] as const;
    }),
  );
  const across = STEPS.flatMap((_, step) =>
    chainOf([0, 1, 3].map((variant) => size * step + variant)).concat(
      chainOf([0, 2, 3].map((variant) => size * step + variant)),
    ),
  );
  return [...down, ...across];
}

function sortedTexts(values: readonly FieldValue[]): readonly string[] {
  const texts = values.filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  return [...new Set(texts)].sort();
}

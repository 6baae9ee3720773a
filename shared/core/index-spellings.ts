import { normalizeName } from './normalize-name';

/** Keys by normalized spelling; null for a spelling that two of them share. */
export type SpellingIndex = ReadonlyMap<string, string | null>;

/** Notes under which spellings each entry of a code list is known. Blank spellings are left out. */
export function indexSpellings<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  spellingsOf: (entry: T) => readonly string[],
): SpellingIndex {
  const index = new Map<string, string | null>();
  for (const entry of entries) {
    const key = keyOf(entry);
    for (const spelled of spellingsOf(entry).map(normalizeName)) {
      if (spelled === '') continue;
      const isShared = index.has(spelled) && index.get(spelled) !== key;
      index.set(spelled, isShared ? null : key);
    }
  }
  return index;
}

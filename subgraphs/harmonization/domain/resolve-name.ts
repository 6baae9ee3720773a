import type { TermCounts } from './linkage/compare/comparator';
import { jaroWinkler } from './linkage/compare/jaro-winkler';
import { sharedWeight } from './linkage/compare/shared-weight';
import { nameFeature, type NameFeature } from './linkage/normalize/name-feature';
import { plainText } from './linkage/normalize/plain-text';

/** A name under which an organization is known. */
export interface KnownName {
  readonly organizationId: string;
  readonly name: string;
}

/** How a name was found to be an organization's, from the surest way to the least. */
export type NameMatch = 'SAME' | 'SPELLING' | 'ACRONYM' | 'HEADED' | 'CONTAINED';

export interface ResolvedName {
  readonly organizationId: string;
  readonly by: NameMatch;
  readonly knownName: string;
}

const WAYS: readonly NameMatch[] = ['SAME', 'SPELLING', 'ACRONYM', 'HEADED', 'CONTAINED'];
/** Least share of what the words of two names tell, of which one is contained in the other. */
const CONTAINED_SHARE = 0.5;
const SPELLED_ALIKE = 0.92;
const VERBS = new Set(
  'is was were are has have had works founded established known been since'.split(' '),
);
const SHORTEST_SENTENCE = 9;

/** True for a value that is a sentence about an organization and not its name. */
export function isSentence(value: string): boolean {
  const words = plainText(value).split(' ');
  return words.length >= SHORTEST_SENTENCE && words.some((word) => VERBS.has(word));
}

/**
 * Makes the function that finds whose name a text is, in the surest way in which it is one organization's
 * alone; null when none is or when two are found. `placeWords` are names of countries: a name with one belongs
 * to a branch, which is kept apart from an organization known without it.
 */
export function nameResolver(
  known: readonly KnownName[],
  placeWords: ReadonlySet<string>,
): (name: string) => ResolvedName | null {
  const names = known.flatMap((one) => {
    const feature = isSentence(one.name) ? null : nameFeature(one.name);
    return feature === null ? [] : [{ ...one, feature, places: placesIn(feature, placeWords) }];
  });
  const counts = countsOf(names.map(({ feature }) => feature));
  const resolveOne = (name: string) => {
    const feature = isSentence(name) ? null : nameFeature(name);
    if (feature === null) return null;
    const places = placesIn(feature, placeWords);
    for (const by of WAYS) {
      const found = names.filter(
        (other) =>
          (by === 'SAME' || by === 'ACRONYM' || other.places === places) &&
          (by !== 'CONTAINED' ||
            (isMoreThan(places, feature) && isMoreThan(places, other.feature))) &&
          agrees(by, feature, other.feature, counts),
      );
      const owners = new Set(found.map(({ organizationId }) => organizationId));
      if (owners.size > 1) return null;
      if (found[0])
        return { organizationId: found[0].organizationId, by, knownName: found[0].name };
    }
    return null;
  };
  return (name) => resolveOne(name) ?? agreedByParts(name, resolveOne);
}

/** A name that is written twice, in two languages or with its acronym beside it: its parts must agree. */
function agreedByParts(
  name: string,
  resolveOne: (part: string) => ResolvedName | null,
): ResolvedName | null {
  const parts = name.split(/[*/|]|\s-\s/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const found = parts.map(resolveOne).filter((one) => one !== null && one.by !== 'CONTAINED');
  const owners = new Set(found.map((one) => one!.organizationId));
  return owners.size === 1 ? found[0]! : null;
}

/** True when a name says more than the place that it names. */
function isMoreThan(places: string, { words }: NameFeature): boolean {
  return places === '' || words.join(' ') !== places;
}

function agrees(by: NameMatch, a: NameFeature, b: NameFeature, counts: TermCounts): boolean {
  switch (by) {
    case 'SAME':
      return a.plain === b.plain || a.words.join(' ') === b.words.join(' ');
    case 'SPELLING':
      return (
        a.words.length === b.words.length &&
        a.words.every((word, at) => jaroWinkler(word, b.words[at]!) >= SPELLED_ALIKE)
      );
    case 'ACRONYM':
      return isAcronymOf(a, b) || isAcronymOf(b, a);
    case 'HEADED':
      return a.head !== null && a.head.length > 3 && b.plain === a.head;
    case 'CONTAINED': {
      const { shared, onlyA, onlyB } = sharedWeight(a.words, b.words, counts);
      return Math.min(onlyA, onlyB) === 0 && shared / (shared + onlyA + onlyB) >= CONTAINED_SHARE;
    }
  }
}

/** A name of one word, or the acronym that a name shows in brackets, made of the other's first letters. */
function isAcronymOf(a: NameFeature, b: NameFeature): boolean {
  const whole = a.plain.replaceAll(' ', '');
  const written = a.plain.includes(' ') ? a.shown : [whole];
  return written.some(
    (acronym) =>
      acronym.length > 2 &&
      (b.initials.includes(acronym) || b.shown.includes(acronym) || b.plain === acronym),
  );
}

function placesIn({ words }: NameFeature, placeWords: ReadonlySet<string>): string {
  return words.filter((word) => placeWords.has(word)).join(' ');
}

function countsOf(features: readonly NameFeature[]): TermCounts {
  const counts = new Map<string, number>();
  for (const { words } of features)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { records: features.length, count: (term) => counts.get(term) ?? 1, collision: 0 };
}

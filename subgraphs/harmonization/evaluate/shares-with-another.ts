import { jaroWinkler } from '../domain/linkage/compare/jaro-winkler';
import { nameFeature } from '../domain/linkage/normalize/name-feature';
import type { KnownName } from '../domain/names/known-organizations';

/** Two words that differ by a letter or two. */
const SPELLED_ALIKE = 0.92;

/** True when a name shares a token, initials or spelling with another name of its organization. */
export function sharesWithAnother(name: KnownName, known: readonly KnownName[]): boolean {
  const feature = nameFeature(name.name);
  const others = known.filter(({ organizationId }) => organizationId === name.organizationId);
  return others.some((other) => {
    const another = nameFeature(other.name);
    if (feature === null || another === null) return false;
    const token = feature.words.some((word) => another.words.includes(word));
    const letters = [...feature.initials, ...feature.acronyms, feature.plain];
    const otherLetters = [...another.initials, ...another.acronyms, another.plain];
    const initials = letters.some((one) => otherLetters.includes(one));
    return token || initials || jaroWinkler(feature.plain, another.plain) >= SPELLED_ALIKE;
  });
}

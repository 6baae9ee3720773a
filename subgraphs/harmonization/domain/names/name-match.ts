import type { TermCounts } from '../linkage/compare/comparator';
import { editsBetween } from '../../../../shared/core/edits-between';
import { jaroWinkler } from '../linkage/compare/jaro-winkler';
import { bitsOf, sharedWeight } from '../linkage/compare/shared-weight';
import { isFieldWord } from './field-words';
import type { OrganizationName } from './organization-name';

/**
 * How a name was found to be an organization's, from the surest way to the least. `SAME`: the same words, also
 * in another order, language or with an abbreviation written out. `SPELLING`: but for a letter or two.
 * `ACRONYM`: one shows the acronym of the other. `INITIALS`: its letters begin the other's words. `HEADED`: it
 * begins or ends with the acronym. `HEAD`: it is what stands before the dash of the other. `SCOPED`: the same
 * but for a word as `international`. `CONTAINED`: all of one is in the other. `MOST`: most of what the words
 * tell is shared. `SOME`: some of it, which is only a hint.
 */
export type NameMatch =
  | 'SAME'
  | 'SPELLING'
  | 'ACRONYM'
  | 'HEADED'
  | 'INITIALS'
  | 'HEAD'
  | 'SCOPED'
  | 'CONTAINED'
  | 'MOST'
  | 'SOME';

const SPELLED_ALIKE = 0.92;
/** Letters that may be written otherwise in one word: more make it another word. */
const MOST_EDITS = 2;
const SPELLED_ALIKE_WHOLE = 0.97;
const SHORTEST_SPELLED = 5;
const SHORTEST_WHOLE = 12;
const FEWEST_WORDS_TO_CUT = 3;
const SHORTEST_ACRONYM = 3;
const CONTAINED_SHARE = 0.5;
const MOST_SHARE = 0.7;
/** From this share on the shared words may be of any kind. */
const ALMOST_ALL_SHARE = 0.75;
/** In more names than these a word is one that organizations are called by. */
const MOST_NAMES = 5;
const SCOPE_WORDS = new Set('international worldwide global group'.split(' '));

/** True when both say the same words, whatever their blanks; of two words alone the order tells names apart. */
export function isSameName(a: OrganizationName, b: OrganizationName): boolean {
  if (a.squeezed === b.squeezed && a.hasBranch === b.hasBranch) return true;
  if (a.countries !== b.countries || a.words.join(' ') !== b.words.join(' ')) return false;
  return a.words.length !== 2 || a.inOrder.join(' ') === b.inOrder.join(' ');
}

/** True when the names differ by a letter or two, or by words that are cut short. */
export function isSpelledAlike(a: OrganizationName, b: OrganizationName): boolean {
  if (Math.min(a.squeezed.length, b.squeezed.length) >= SHORTEST_WHOLE) {
    const beginsAlike = a.squeezed[0] === b.squeezed[0];
    if (beginsAlike && jaroWinkler(a.squeezed, b.squeezed) >= SPELLED_ALIKE_WHOLE) return true;
  }
  if (isInCapitals(a) && isInCapitals(b)) return isSlip(a.squeezed, b.squeezed);
  if (a.inOrder.length !== b.inOrder.length || a.inOrder.length === 0) return false;
  const mayBeCut = a.inOrder.length >= FEWEST_WORDS_TO_CUT;
  return a.inOrder.every((word, at) => {
    const other = b.inOrder[at]!;
    return isWordAlike(word, other) || (mayBeCut && isCutShort(word, other));
  });
}

function isInCapitals({ name, inOrder }: OrganizationName): boolean {
  return inOrder.length === 1 && name === name.toUpperCase();
}

/** Of an acronym another letter is another organization; two neighbours that changed places are a slip. */
function isSlip(a: string, b: string): boolean {
  const letters = (word: string) => [...word].sort().join('');
  return a.length >= SHORTEST_SPELLED && letters(a) === letters(b) && editsBetween(a, b) === 1;
}

function isWordAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST_SPELLED || jaroWinkler(a, b) < SPELLED_ALIKE) return false;
  return editsBetween(a, b) <= MOST_EDITS;
}

/** True for `env` and `environment`. */
function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.length >= SHORTEST_SPELLED && long.startsWith(short);
}

/** True when both show one acronym. */
export function shareAcronym(a: OrganizationName, b: OrganizationName): boolean {
  return a.acronyms.some((one) => one.length >= SHORTEST_ACRONYM && b.acronyms.includes(one));
}

/** True when the acronym of one is made of the first letters of the other. */
export function areInitials(a: OrganizationName, b: OrganizationName): boolean {
  const spells = (x: OrganizationName, y: OrganizationName) =>
    x.acronyms.some((one) => one.length >= SHORTEST_ACRONYM && y.initials.includes(one));
  return spells(a, b) || spells(b, a);
}

/** True when the names differ by a last word alone that says how far an organization reaches; a first one is its name's. */
export function isSameButScope(a: OrganizationName, b: OrganizationName): boolean {
  const core = ({ inOrder }: OrganizationName) =>
    inOrder.filter((word, at) => at === 0 || !SCOPE_WORDS.has(word)).join(' ');
  return core(a) !== '' && core(a) === core(b);
}

/** True when all words of one are in the other and tell at least half of it. */
export function isContained(a: OrganizationName, b: OrganizationName, counts: TermCounts): boolean {
  const { share, isAllOfOne } = overlapOf(a, b, counts);
  return isAllOfOne && share >= CONTAINED_SHARE;
}

/** True when most of what the words of both tell is shared. */
export function isMostShared(
  a: OrganizationName,
  b: OrganizationName,
  counts: TermCounts,
): boolean {
  return overlapOf(a, b, counts).share >= MOST_SHARE;
}

/** How much of what two names tell is shared, 0 to 1; a country of both counts, where other words are shared too. */
export function overlapOf(a: OrganizationName, b: OrganizationName, counts: TermCounts) {
  const { shared, onlyA, onlyB } = sharedWeight(a.words, b.words, counts);
  if (shared === 0) return { share: 0, isAllOfOne: false };
  const place = a.countries !== '' && a.countries === b.countries ? bitsOf(a.countries, counts) : 0;
  const share = (shared + place) / (shared + place + onlyA + onlyB);
  return { share, isAllOfOne: Math.min(onlyA, onlyB) === 0 };
}

/** How much of what two names tell is shared, in steps. */
export type SharedWords = 'ALL' | 'MOST' | 'SOME' | 'FEW';

const ALL_SHARE = 0.9;
const SOME_SHARE = 0.4;

/** The step in which two names share words. */
export function sharedWordsOf(
  a: OrganizationName,
  b: OrganizationName,
  counts: TermCounts,
): SharedWords {
  const { share } = overlapOf(a, b, counts);
  if (share >= ALL_SHARE) return 'ALL';
  return share >= MOST_SHARE ? 'MOST' : share >= SOME_SHARE ? 'SOME' : 'FEW';
}

/**
 * True when a word that two names share belongs to few organizations, when one begins with the other, or when
 * they share almost all: words of the field as `peace` and `development` are in the names of many.
 */
export function shareOwnWord(
  a: OrganizationName,
  b: OrganizationName,
  counts: TermCounts,
): boolean {
  const [short, long] = a.inOrder.length < b.inOrder.length ? [a, b] : [b, a];
  if (short.inOrder.length === 1) return isFirstWord(short, long);
  if (isTurned(short, long)) return false;
  if (overlapOf(a, b, counts).share >= ALMOST_ALL_SHARE || beginsWith(long, short)) return true;
  return short.words.some((word) => long.words.includes(word) && isOwnWord(word, counts));
}

/** One word stands for a name that begins with it, unless it is one of the field, or of few letters. */
function isFirstWord(short: OrganizationName, { name, inOrder }: OrganizationName): boolean {
  const [word = ''] = short.inOrder;
  if (inOrder[0] !== word || isFieldWord(word)) return false;
  return word.length >= SHORTEST_SPELLED || name.includes(word.toUpperCase());
}

/** The same two words in another order. */
function isTurned(a: OrganizationName, b: OrganizationName): boolean {
  return a.words.length === 2 && a.words.join(' ') === b.words.join(' ');
}

/** True when the long name only adds words that say nothing of a field. */
function beginsWith({ inOrder: long }: OrganizationName, { inOrder: short }: OrganizationName) {
  const rest = long.slice(short.length);
  return short.every((word, at) => long[at] === word) && !rest.some(isFieldWord);
}

function isOwnWord(word: string, counts: TermCounts): boolean {
  return !isFieldWord(word) && !SCOPE_WORDS.has(word) && counts.count(word) <= MOST_NAMES;
}

/** True for a word of the field or of scope that stands in many names. */
export function isManys(word: string, counts: TermCounts): boolean {
  return SCOPE_WORDS.has(word) || (isFieldWord(word) && counts.count(word) > MOST_NAMES);
}

/** True for a word that says how far an organization reaches, as `international`. */
export function isScopeWord(word: string): boolean {
  return SCOPE_WORDS.has(word);
}

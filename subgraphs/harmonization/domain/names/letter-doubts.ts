import { JOINING_WORDS } from '../linkage/normalize/name-feature';
import { plainText } from '../linkage/normalize/plain-text';
import type { ReadName } from './known-organizations';
import { isScopeWord, overlapOf } from './name-match';
import type { Doubt } from './name-doubt';
import { endsWithCountry, isInCapitals, type OrganizationName } from './organization-name';

/** Letters that stand alone and are taken for the first letters of a name. */
const SHORTEST_ALONE = 5;
/** The least share of what words tell that two written-out names of one organization have. */
const SHARED_AT_LEAST = 0.3;

/** The name begins with the acronym of another organization, and gives itself none. */
export const beginsWithAnother: Doubt = (asked, { organizationId }, { acronyms }) => {
  if (asked.own.some((one) => acronyms.get(one)?.has(organizationId))) return false;
  const begins = acronyms.get(asked.ends[0] ?? '');
  return begins !== undefined && !begins.has(organizationId);
};

/** Its letters are those of an organization that writes them out with other words. */
export const isWrittenOtherwise: Doubt = (asked, { organizationId }, { names, counts }) => {
  const isOut = ({ words }: OrganizationName) => words.length > 1;
  const written = names.filter((one) => one.organizationId === organizationId && isOut(one.read));
  if (!isOut(asked) || written.length === 0) return false;
  return written.every(({ read }) => overlapOf(asked, read, counts).share < SHARED_AT_LEAST);
};

/** It gives itself an acronym that is none of the organization's. */
export const hasAnotherAcronym: Doubt = (asked, { organizationId }, { names }) => {
  if (asked.own.length === 0) return false;
  const theirs = names.filter((one) => one.organizationId === organizationId);
  const letters = new Set(
    theirs.flatMap(({ read }) => [...read.acronyms, ...read.initials, read.squeezed]),
  );
  return !asked.own.some((one) => letters.has(one));
};

/** A country has first letters like any name, and is none the less no organization of these letters. */
export const isCountryAlone: Doubt = ({ words, countries }) =>
  words.length === 0 && countries !== '';

/**
 * A few letters without any word are those of many names. They stand for one whose words they all begin, none
 * left out and none an acronym itself, of which the last is none that is often left out itself.
 */
export const areLoose: Doubt = (
  { words: [word = ''], words },
  { organizationId, knownName },
  { names },
) => {
  if (words.length !== 1 || word.length >= SHORTEST_ALONE) return false;
  const { read } = names.find(
    (one) => one.organizationId === organizationId && one.name === knownName,
  )!;
  const written = plainText(knownName.replace(/[([].*?[)\]]/g, ' ')).split(' ');
  const isLoose = written.some((one) => JOINING_WORDS.has(one)) || written.length !== word.length;
  if (isLoose || isScopeWord(written.at(-1)!) || endsWithCountry(read)) return true;
  return holdsAcronym(knownName);
};

/** One of several words is written in capitals, as `SOS` is. */
function holdsAcronym(name: string): boolean {
  return name !== name.toUpperCase() && /(?:^|[^\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/u.test(name);
}

/**
 * Nothing is known of the organization but its few letters, with which names of others begin: whose name this
 * one is cannot be told by them.
 */
export const areBareLetters: Doubt = (_, { organizationId, knownName }, { names }) => {
  const letters = plainText(knownName);
  const isBare = ({ read }: ReadName) => read.squeezed === letters;
  if (letters.length >= SHORTEST_ALONE) return false;
  const theirs = names.filter((one) => one.organizationId === organizationId);
  const others = names.filter((one) => one.organizationId !== organizationId);
  return theirs.every(isBare) && others.some(({ read }) => read.inOrder[0] === letters);
};

/** The letters of a name with a country are found for an organization that is known under other countries alone. */
export const isOfOtherCountries: Doubt = ({ countries }, { organizationId }, { byId }) => {
  const known = [...byId.get(organizationId)!.countries].filter((one) => one !== '');
  return countries !== '' && known.length > 0 && !known.includes(countries);
};

/** A name that does not show the few letters which are all that is known of the organization. */
export const areOnlyLetters: Doubt = ({ name }, { organizationId }, { names }) => {
  const theirs = names.filter((one) => one.organizationId === organizationId);
  const isBare = ({ read }: ReadName) =>
    read.words.length === 1 && read.words[0]!.length < SHORTEST_ALONE;
  return theirs.every((one) => isBare(one) && !shownIn(name).includes(one.read.squeezed));
};

/** What a name shows in brackets, however it is written. */
function shownIn(name: string): readonly string[] {
  return [...name.matchAll(/[([](.*?)[)\]]/g)].map(([, text]) =>
    plainText(text!).replaceAll(' ', ''),
  );
}

/** A few letters alone, of an organization of which no longer word is known either. */
export const areLettersAlone: Doubt = ({ name, words }, { organizationId }, { byId }) => {
  const isShort = (word: string) => word.length < SHORTEST_ALONE;
  const [word = ''] = words;
  if (words.length !== 1 || !isShort(word) || !isInCapitals(name, word)) return false;
  return [...byId.get(organizationId)!.words].every(isShort);
};

/** What follows the acronym is the mark of a branch, a body beside the organization, or another organization. */
export const isAnotherBody: Doubt = (asked, { organizationId }, { acronyms, names }) => {
  const rest = asked.words.filter((word) => !acronyms.get(word)?.has(organizationId));
  const theirs = names.filter((one) => one.organizationId === organizationId);
  const isOfState = theirs.some(({ read }) => STATE_BODIES.has(read.inOrder[0]!));
  const isFirst = acronyms.get(asked.ends[0]!)?.has(organizationId) === true;
  if (isOfState && isFirst && rest.length > 0) return true;
  if (rest.length > 0 && rest.every((word) => word.length === 1)) return true;
  return rest.some(
    (word) => BODIES.has(word) || (acronyms.has(word) && isInCapitals(asked.name, word)),
  );
};

/** Bodies that every state and region has: what follows their letters says whose. */
const STATE_BODIES = new Set('ministry municipality'.split(' '));

/** Words that name a body of its own, as in `Foundation of X`. */
export const BODIES: ReadonlySet<string> = new Set(
  'foundation committee association friend federation network'.split(' '),
);

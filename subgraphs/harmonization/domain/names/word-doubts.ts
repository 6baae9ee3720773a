import { plainText } from '../linkage/normalize/plain-text';
import { BODIES } from './letter-doubts';
import { isManys, isScopeWord, shareOwnWord } from './name-match';
import type { Doubt } from './name-doubt';
import { isInCapitals, type OrganizationName } from './organization-name';

/** The whole name of another organization is in the text. */
export const holdsAnother: Doubt = (asked, { organizationId }, { names }) =>
  asked.ends.length > 0 &&
  names.some(
    (other) =>
      other.organizationId !== organizationId &&
      other.read.words.length > 0 &&
      other.read.words.every((word) => asked.words.includes(word)),
  );

/** Several with a stroke between them, or a kind of organization in the plural, as `UN agencies`. */
export const namesSeveral: Doubt = ({ name, isSeveral }) =>
  isSeveral ||
  plainText(name)
    .split(' ')
    .some((word) => KINDS.has(word));

/** Words for organizations of a kind, or for some that are not told. */
const KINDS = new Set(
  'agencies ngos ingos organizations organisations donors partners governments various multiple several other others undisclosed unspecified confidential'.split(
    ' ',
  ),
);

/**
 * What is shared are words of the field alone, and neither shows an acronym: the organization's, or within one
 * country any that is known.
 */
export const sharesNoOwnWord: Doubt = (asked, { organizationId, knownName }, known) => {
  const theirs = known.names.filter((one) => one.organizationId === organizationId);
  const { read } = theirs.find(({ name }) => name === knownName)!;
  const isTheirs = (word: string) =>
    theirs.some((one) => one.read.squeezed === word || one.read.acronyms.includes(word));
  const isShown = (word: string) => isTheirs(word) && isInCapitals(asked.name, word);
  if (asked.words.length > 1 && asked.words.some(isShown))
    return asked.countries === '' && asked.words.some((word) => BODIES.has(word));
  const rest = read.words.filter((word) => !asked.words.includes(word));
  if (rest.length > 0 && rest.every(isTheirs)) return false;
  const isShared = (word: string) => read.words.includes(word) && known.acronyms.has(word);
  if (asked.countries !== '' && asked.words.some(isShared)) return false;
  return !shareOwnWord(asked, read, known.counts);
};

/** Words that many have, spelled like a longer name that tells by its acronym whose it is. */
export const lacksItsAcronym: Doubt = (asked, { organizationId, knownName }, { names, counts }) => {
  const { read } = names.find(
    (one) => one.organizationId === organizationId && one.name === knownName,
  )!;
  if (asked.own.length > 0 || asked.countries !== '') return false;
  const isLonger = read.inOrder.length > asked.inOrder.length;
  return isLonger && asked.words.every((word) => isManys(word, counts));
};

/**
 * The words of the shorter name stand in the longer one in another order, where they belong to other words; an
 * acronym of the organization beside them says that they are its own none the less.
 */
export const isInAnotherOrder: Doubt = (asked, { organizationId, knownName }, { names }) => {
  const theirs = names.filter((one) => one.organizationId === organizationId);
  const { read } = theirs.find(({ name }) => name === knownName)!;
  const isShown = (word: string) => theirs.some((one) => one.read.acronyms.includes(word));
  if (asked.words.some((word) => isShown(word) && isInCapitals(asked.name, word))) return false;
  const [short, long] =
    asked.inOrder.length < read.inOrder.length
      ? [asked.inOrder, read.inOrder]
      : [read.inOrder, asked.inOrder];
  let next = 0;
  for (const word of long) if (word === short[next]) next += 1;
  return next < short.length;
};

/**
 * Names of words alone that many have, alike in translation: an organization of which one name is known, in
 * another language than English, is not known by what that name means there.
 */
export const isTranslatedAlone: Doubt = (
  asked,
  { organizationId, knownName },
  { names, counts },
) => {
  const { read } = names.find(
    (one) => one.organizationId === organizationId && one.name === knownName,
  )!;
  const isAnybodys = (word: string) => isManys(word, counts);
  if (asked.countries !== '' || read.squeezed === asked.squeezed) return false;
  if (!read.isTranslated || ![...asked.words, ...read.words].every(isAnybodys)) return false;
  return names
    .filter((one) => one.organizationId === organizationId)
    .every((one) => one.read.squeezed === read.squeezed);
};

/** One of the two says by a word more of which region it is, or that it is of the whole world. */
export const isOfAnotherRegion: Doubt = (asked, { organizationId, knownName }, { names }) => {
  const { read } = names.find(
    (one) => one.organizationId === organizationId && one.name === knownName,
  )!;
  const isWiderThan = (one: OrganizationName, { words }: OrganizationName) =>
    isScopeWord(one.inOrder[0] ?? '') && !words.includes(one.inOrder[0]!);
  if (isWiderThan(asked, read) || isWiderThan(read, asked)) return true;
  const regions = ({ words }: OrganizationName) => words.filter((word) => REGIONS.has(word)).join();
  return regions(asked) !== regions(read);
};

const REGIONS = new Set(
  'africa african asia asian europe european america american caribbean pacific arab sahel north northern south southern east eastern west western central'.split(
    ' ',
  ),
);

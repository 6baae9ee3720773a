import { JOINING_WORDS } from '../linkage/normalize/name-feature';
import { plainText } from '../linkage/normalize/plain-text';
import type { KnownOrganizations } from './known-organizations';
import type { NameMatch } from './name-match';
import { isScopeWord, overlapOf, shareOwnWord } from './name-match';
import { endsWithCountry, isInCapitals, type OrganizationName } from './organization-name';

/** Whose name a text is. */
export interface ResolvedName {
  readonly organizationId: string;
  readonly by: NameMatch;
  readonly knownName: string;
}

/** Letters that stand alone and are taken for the first letters of a name. */
const SHORTEST_ALONE = 5;
/** The least share of what words tell that two written-out names of one organization have. */
const SHARED_AT_LEAST = 0.3;

/** True when something speaks against what was found. */
export function isDoubtful(
  asked: OrganizationName,
  found: ResolvedName,
  organizations: KnownOrganizations,
): boolean {
  switch (found.by) {
    case 'ACRONYM':
      return (
        beginsWithAnother(asked, found, organizations) ||
        isWrittenOtherwise(asked, found, organizations)
      );
    case 'INITIALS':
      return (
        holdsAnother(asked, found, organizations) ||
        isWrittenOtherwise(asked, found, organizations) ||
        areLoose(asked, found, organizations)
      );
    case 'SCOPED':
      return hasAnotherAcronym(asked, found, organizations);
    case 'HEADED':
      return isAnotherBody(asked, found, organizations);
    case 'CONTAINED':
    case 'MOST':
      if (asked.isSeveral) return true;
      return (
        hasAnotherAcronym(asked, found, organizations) ||
        sharesNoOwnWord(asked, found, organizations)
      );
    case 'SAME':
    case 'SPELLING':
    case 'HEAD':
      return false;
  }
}

type Doubt = (asked: OrganizationName, found: ResolvedName, known: KnownOrganizations) => boolean;

/** The name begins with the acronym of another organization, and gives itself none. */
const beginsWithAnother: Doubt = (asked, { organizationId }, { acronyms }) => {
  if (asked.own.some((one) => acronyms.get(one)?.has(organizationId))) return false;
  const begins = acronyms.get(asked.ends[0] ?? '');
  return begins !== undefined && !begins.has(organizationId);
};

/** The whole name of another organization is in the text. */
const holdsAnother: Doubt = (asked, { organizationId }, { names }) =>
  asked.ends.length > 0 &&
  names.some(
    (other) =>
      other.organizationId !== organizationId &&
      other.read.words.length > 0 &&
      other.read.words.every((word) => asked.words.includes(word)),
  );

/** Its letters are those of an organization that writes them out with other words. */
const isWrittenOtherwise: Doubt = (asked, { organizationId }, { names, counts }) => {
  const isOut = ({ words }: OrganizationName) => words.length > 1;
  const written = names.filter((one) => one.organizationId === organizationId && isOut(one.read));
  if (!isOut(asked) || written.length === 0) return false;
  return written.every(({ read }) => overlapOf(asked, read, counts).share < SHARED_AT_LEAST);
};

/** It gives itself an acronym that is none of the organization's. */
const hasAnotherAcronym: Doubt = (asked, { organizationId }, { names }) => {
  if (asked.own.length === 0) return false;
  const theirs = names.filter((one) => one.organizationId === organizationId);
  const letters = new Set(
    theirs.flatMap(({ read }) => [...read.acronyms, ...read.initials, read.squeezed]),
  );
  return !asked.own.some((one) => letters.has(one));
};

/**
 * What is shared are words of the field alone, and neither shows an acronym: the organization's, or within one
 * country any that is known.
 */
const sharesNoOwnWord: Doubt = (asked, { organizationId, knownName }, known) => {
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

/** What follows the acronym is the mark of a branch, a body beside the organization, or another organization. */
const isAnotherBody: Doubt = (asked, { organizationId }, { acronyms }) => {
  const rest = asked.words.filter((word) => !acronyms.get(word)?.has(organizationId));
  if (rest.length > 0 && rest.every((word) => word.length === 1)) return true;
  return rest.some(
    (word) => BODIES.has(word) || (acronyms.has(word) && isInCapitals(asked.name, word)),
  );
};

/** Words that name a body of its own, as in `Foundation of X`. */
const BODIES = new Set('foundation committee association friend federation network'.split(' '));

/**
 * A few letters without any word are those of many names. They stand for one whose words they all begin, none
 * left out, and of which the last is none that is often left out itself.
 */
const areLoose: Doubt = (
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
  return isLoose || isScopeWord(written.at(-1)!) || endsWithCountry(read);
};

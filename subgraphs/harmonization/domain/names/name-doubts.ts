import type { KnownOrganizations } from './known-organizations';
import {
  areBareLetters,
  areLettersAlone,
  areLoose,
  areOnlyLetters,
  beginsWithAnother,
  hasAnotherAcronym,
  isAnotherBody,
  isCountryAlone,
  isOfOtherCountries,
  isWrittenOtherwise,
} from './letter-doubts';
import type { Doubt, FoundName, NameDoubt } from './name-doubt';
import type { NameMatch } from './name-match';
import type { OrganizationName } from './organization-name';
import {
  holdsAnother,
  isInAnotherOrder,
  isOfAnotherRegion,
  isTranslatedAlone,
  lacksItsAcronym,
  namesSeveral,
  sharesNoOwnWord,
} from './word-doubts';

/** What can speak against each way in which a name is found, the first that does counts. */
const DOUBTS: Readonly<Record<NameMatch, readonly (readonly [NameDoubt, Doubt])[]>> = {
  SAME: [['TRANSLATED', isTranslatedAlone]],
  SPELLING: [
    ['TRANSLATED', isTranslatedAlone],
    ['FIELD_WORDS', lacksItsAcronym],
  ],
  ACRONYM: [
    ['ANOTHERS_ACRONYM', beginsWithAnother],
    ['OTHER_WORDS', isWrittenOtherwise],
  ],
  HEADED: [
    ['OTHER_BODY', isAnotherBody],
    ['BARE_LETTERS', areBareLetters],
  ],
  INITIALS: [
    ['ANOTHERS_NAME', holdsAnother],
    ['COUNTRY_LETTERS', isCountryAlone],
    ['OTHER_COUNTRY', isOfOtherCountries],
    ['OTHER_WORDS', isWrittenOtherwise],
    ['LOOSE_LETTERS', areLoose],
    ['BARE_LETTERS', areOnlyLetters],
  ],
  HEAD: [],
  SCOPED: [['OTHER_ACRONYM', hasAnotherAcronym]],
  CONTAINED: [
    ['SEVERAL_NAMED', namesSeveral],
    ['OTHER_ACRONYM', hasAnotherAcronym],
    ['BARE_LETTERS', areLettersAlone],
    ['FIELD_WORDS', sharesNoOwnWord],
    ['OTHER_REGION', isOfAnotherRegion],
    ['OTHER_ORDER', isInAnotherOrder],
  ],
  MOST: [
    ['SEVERAL_NAMED', namesSeveral],
    ['OTHER_ACRONYM', hasAnotherAcronym],
    ['FIELD_WORDS', sharesNoOwnWord],
    ['OTHER_REGION', isOfAnotherRegion],
  ],
  SOME: [],
};

/** What speaks against a name that was found; null when nothing does. */
export function doubtAbout(
  asked: OrganizationName,
  found: FoundName,
  organizations: KnownOrganizations,
): NameDoubt | null {
  const doubts = DOUBTS[found.by];
  return doubts.find(([, speaks]) => speaks(asked, found, organizations))?.[0] ?? null;
}

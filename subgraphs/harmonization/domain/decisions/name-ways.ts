import type { NameMatch } from '../names/name-match';

/** How a name was found, in words: the same way may be sure for one name and doubtful for another. */
export const NAME_WAYS: Readonly<Record<NameMatch, string>> = {
  SAME: 'the same words, be it in another order or language',
  SPELLING: 'the same words but for a letter or two',
  ACRONYM: 'one shows the acronym of the other',
  HEADED: 'the name begins or ends with the acronym of the other',
  INITIALS: 'one is made of the first letters of the other',
  HEAD: 'one is what stands before the dash of the other',
  SCOPED: 'the same words but for one as "international"',
  CONTAINED: 'one name is contained in the other',
  MOST: 'most of what the words tell is shared',
  SOME: 'some of what the words tell is shared',
};

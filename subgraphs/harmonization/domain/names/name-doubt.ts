import type { KnownOrganizations } from './known-organizations';
import type { NameMatch } from './name-match';
import type { OrganizationName } from './organization-name';

/** What speaks against a name that was found to be an organization's, in the words that a person reads. */
export const NAME_DOUBTS = {
  SEVERAL_KNOWN: 'several organizations are known by it',
  SEVERAL_NAMED: 'it names several organizations, or a kind of them',
  ANOTHERS_ACRONYM: 'it begins with the acronym of another organization',
  ANOTHERS_NAME: 'the whole name of another organization stands in it',
  OTHER_WORDS: 'the organization writes its letters out with other words',
  OTHER_ACRONYM: 'it gives itself another acronym',
  LOOSE_LETTERS: 'a few letters, which others may have as well',
  COUNTRY_LETTERS: 'its letters are those of a country',
  OTHER_COUNTRY: 'the organization is known under other countries',
  OTHER_REGION: 'one of the two says of which region it is, or that it is of the world',
  BARE_LETTERS: 'of the organization letters alone are known, which others may have as well',
  OTHER_BODY: 'what follows is the mark of a branch or of a body beside the organization',
  FIELD_WORDS: 'what is shared are words that many organizations have',
  OTHER_ORDER: 'the shared words stand in another order',
  TRANSLATED: 'words that many organizations have, alike in translation only',
} as const;

export type NameDoubt = keyof typeof NAME_DOUBTS;

/** Whose name a text is, in one way. */
export interface FoundName {
  readonly organizationId: string;
  readonly by: NameMatch;
  readonly knownName: string;
}

/** Whether something speaks against what was found. */
export type Doubt = (
  asked: OrganizationName,
  found: FoundName,
  known: KnownOrganizations,
) => boolean;

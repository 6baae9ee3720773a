import type { Directory } from './directory';
import { indexSpellings } from './index-spellings';
import type { OrganizationAsGiven } from './mention';
import { normalizeName } from './normalize-name';

export type OrganizationMatch = 'NAME' | 'ALIAS' | 'ACRONYM' | 'UNRESOLVED';

export interface ResolvedOrganization {
  readonly match: OrganizationMatch;
  readonly organizationId: string | null;
}

const NOT_FOUND: ResolvedOrganization = { match: 'UNRESOLVED', organizationId: null };

/**
 * Makes the function that finds an organization of the directory by its name, else a synonym, else its
 * acronym, spelled the same but for case, accents and punctuation. A spelling that two organizations
 * share matches none: likeness is left to `harmonization`, which asks a person.
 */
export function organizationResolver(
  directory: Directory,
): (organization: OrganizationAsGiven) => ResolvedOrganization {
  const { organizations } = directory;
  const names = indexSpellings(organizations, idOf, ({ name }) => [name]);
  const aliases = indexSpellings(organizations, idOf, (organization) => organization.aliases);
  const acronyms = indexSpellings(organizations, idOf, ({ acronym }) => (acronym ? [acronym] : []));
  return ({ name, acronym = '' }) => {
    const spelled = normalizeName(name);
    if (names.has(spelled)) return found('NAME', names.get(spelled));
    if (aliases.has(spelled)) return found('ALIAS', aliases.get(spelled));
    if (acronyms.has(spelled)) return found('ACRONYM', acronyms.get(spelled));
    return found('ACRONYM', acronyms.get(normalizeName(acronym)));
  };
}

const idOf = ({ id }: { readonly id: string }) => id;

function found(match: OrganizationMatch, id: string | null | undefined): ResolvedOrganization {
  return id ? { match, organizationId: id } : NOT_FOUND;
}

import type { Directory, DirectoryOrganization } from './directory';
import type { OrganizationAsGiven } from './mention';
import { normalizeName } from './normalize-name';

export type OrganizationMatch = 'NAME' | 'ALIAS' | 'ACRONYM' | 'UNRESOLVED';

export interface ResolvedOrganization {
  readonly match: OrganizationMatch;
  readonly organizationId: string | null;
}

/**
 * Makes the function that finds an organization of the directory by its name, a synonym or its
 * acronym, spelled the same but for case, accents and punctuation. A spelling that two
 * organizations share matches neither: likeness is left to `harmonization`, which asks a person.
 */
export function organizationResolver(
  directory: Directory,
): (organization: OrganizationAsGiven) => ResolvedOrganization {
  const { organizations } = directory;
  const names = index(organizations, ({ name }) => [name]);
  const aliases = index(organizations, (organization) => organization.aliases);
  const acronyms = index(organizations, ({ acronym }) => (acronym ? [acronym] : []));
  return ({ name, acronym }) => {
    const spelled = normalizeName(name);
    return (
      matched('NAME', names.get(spelled)) ??
      matched('ALIAS', aliases.get(spelled)) ??
      matched('ACRONYM', acronyms.get(spelled)) ??
      matched('ACRONYM', acronym ? acronyms.get(normalizeName(acronym)) : undefined) ?? {
        match: 'UNRESOLVED',
        organizationId: null,
      }
    );
  };
}

function matched(
  match: OrganizationMatch,
  organizationId: string | null | undefined,
): ResolvedOrganization | undefined {
  return organizationId ? { match, organizationId } : undefined;
}

function index(
  organizations: readonly DirectoryOrganization[],
  spellings: (organization: DirectoryOrganization) => readonly string[],
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const organization of organizations) {
    for (const spelled of new Set(spellings(organization).map(normalizeName))) {
      if (spelled === '') continue;
      const other = found.get(spelled);
      found.set(spelled, other === undefined || other === organization.id ? organization.id : null);
    }
  }
  return found;
}

import { normalizeName } from '../../../shared/core/normalize-name';

export interface OrganizationIdentifier {
  /** The registry, as `IATI`. */
  readonly scheme: string;
  readonly value: string;
}

/** What one list says of an organization. */
export interface OrganizationClaim {
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly scope: string | null;
  readonly identifiers: readonly OrganizationIdentifier[];
}

/** An organization with all that the lists say of it. */
export interface Organization extends OrganizationClaim {
  readonly id: string;
  /** The source rows it was made of, the one that gives its name first. */
  readonly claims: readonly { readonly dataset: string; readonly recordId: string }[];
}

export interface SourcedClaim extends OrganizationClaim {
  readonly dataset: string;
  readonly recordId: string;
}

const LONGEST_NAME = 120;

/** Lists hold whole sentences among their synonyms: those are no names. */
export function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_NAME && !/[.!?]\s+\S+\s+\S+/.test(text);
}

/** Passage's id for an organization: its short name as lower-case words. */
export function organizationId({ acronym, name }: OrganizationClaim): string {
  return (
    normalizeName(acronym ?? name).replaceAll(' ', '-') || normalizeName(name).replaceAll(' ', '-')
  );
}

/**
 * Joins claims that share a registry identifier, and nothing else: likeness of names is for
 * harmonization to judge. The order of the claims does not matter.
 */
export function joinClaims(claims: readonly SourcedClaim[]): Organization[] {
  const ordered = [...claims].sort(byDatasetAndRecord);
  const groups = new Map<string, SourcedClaim[]>();
  const groupOfIdentifier = new Map<string, SourcedClaim[]>();
  for (const claim of ordered) {
    const keys = claim.identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
    const known = keys.map((key) => groupOfIdentifier.get(key)).find((group) => group);
    const group = known ?? newGroup(groups, claim);
    group.push(claim);
    for (const key of keys) groupOfIdentifier.set(key, group);
  }
  return [...groups].map(([id, group]) => toOrganization(id, group));
}

function newGroup(groups: Map<string, SourcedClaim[]>, claim: SourcedClaim): SourcedClaim[] {
  const wanted = organizationId(claim);
  let id = wanted;
  for (let n = 2; groups.has(id); n += 1) id = `${wanted}-${n}`;
  const group: SourcedClaim[] = [];
  groups.set(id, group);
  return group;
}

function toOrganization(id: string, claims: readonly SourcedClaim[]): Organization {
  const [first] = claims as [SourcedClaim, ...SourcedClaim[]];
  const spellings = claims.flatMap(({ name, aliases }) => [name, ...aliases]);
  const identifiers = claims.flatMap((claim) => claim.identifiers);
  const distinct = new Map(identifiers.map((known) => [`${known.scheme} ${known.value}`, known]));
  return {
    id,
    name: first.name,
    acronym: claims.find(({ acronym }) => acronym)?.acronym ?? null,
    aliases: [...new Set(spellings)].filter((spelling) => spelling !== first.name),
    scope: claims.find(({ scope }) => scope)?.scope ?? null,
    identifiers: [...distinct.values()],
    claims: claims.map(({ dataset, recordId }) => ({ dataset, recordId })),
  };
}

function byDatasetAndRecord(a: SourcedClaim, b: SourcedClaim): number {
  return compare(a.dataset, b.dataset) || compare(a.recordId, b.recordId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

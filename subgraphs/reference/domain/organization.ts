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

/** A word that ends with a full stop, and more words after it; not `U.S. Agency` or `Inc. (Ethiopia)`. */
const SENTENCE = /[\p{L}\p{N}]{3,}[.!?]\s+[^\s(]+\s+\S+/u;

/** Lists hold whole sentences among their synonyms: those are no names. */
export function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_NAME && !SENTENCE.test(text);
}

/** Passage's id for an organization: its short name as lower-case words; `joinClaims` numbers equal ones. */
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
  const taken = new Set<string>();
  return groupsOf([...claims].sort(byDatasetAndRecord)).map((group) => {
    const id = freeId(organizationId(group[0]), taken);
    taken.add(id);
    return toOrganization(id, group);
  });
}

type ClaimGroup = readonly [SourcedClaim, ...SourcedClaim[]];

/** Groups of claims that identifiers connect, also by way of a third claim; both in order. */
function groupsOf(ordered: readonly SourcedClaim[]): ClaimGroup[] {
  const groups = new Set<ClaimGroup>();
  const byIdentifier = new Map<string, ClaimGroup>();
  for (const claim of ordered) {
    const touched = new Set(keysOf(claim).map((key) => byIdentifier.get(key)));
    touched.delete(undefined);
    const group = joined([...touched] as ClaimGroup[], claim);
    for (const part of touched) groups.delete(part!);
    groups.add(group);
    for (const key of group.flatMap(keysOf)) byIdentifier.set(key, group);
  }
  return [...groups].sort(([a], [b]) => byDatasetAndRecord(a, b));
}

/** The claim is the latest in order, since claims come in order. */
function joined(groups: readonly ClaimGroup[], claim: SourcedClaim): ClaimGroup {
  const [first, ...others] = groups.flat().sort(byDatasetAndRecord);
  return first ? [first, ...others, claim] : [claim];
}

function keysOf({ identifiers }: SourcedClaim): string[] {
  return identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

function toOrganization(id: string, claims: ClaimGroup): Organization {
  const [first] = claims;
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

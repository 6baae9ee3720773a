import type { TermCounts } from '../linkage/compare/comparator';
import type { CountryReader } from './country-reader';
import { organizationName, type OrganizationName } from './organization-name';

/** A name under which an organization is known. */
export interface KnownName {
  readonly organizationId: string;
  readonly name: string;
}

/** A known name that was read. */
export interface ReadName extends KnownName {
  readonly read: OrganizationName;
  /** What stands before its dash, read by itself. */
  readonly head: OrganizationName | null;
}

/** What all names of one organization say together. */
interface Organization {
  readonly countries: Set<string>;
  readonly words: Set<string>;
}

/** Everything that is known, made ready to be asked. */
export interface KnownOrganizations {
  readonly names: readonly ReadName[];
  readonly byId: ReadonlyMap<string, Organization>;
  /** In how many names a word stands. */
  readonly counts: TermCounts;
  /** Owners of a name that is one acronym, which is seldom written as a word in small letters. */
  readonly acronyms: ReadonlyMap<string, ReadonlySet<string>>;
}

const SHORTEST_ACRONYM = 3;
const MOSTLY_CAPITALS = 0.8;

/** Reads known names; values that are sentences are left out. */
export function knownOrganizations(
  known: readonly KnownName[],
  countriesIn: CountryReader,
): KnownOrganizations {
  const names = known.flatMap((one): ReadName[] => {
    const read = organizationName(one.name, countriesIn);
    if (read === null) return [];
    const head = read.head === null ? null : organizationName(read.head, countriesIn);
    return [{ ...one, read, head }];
  });
  const byId = new Map<string, Organization>();
  const counts = new Map<string, number>();
  for (const { organizationId, read } of names) {
    const organization = byId.get(organizationId) ?? { countries: new Set(), words: new Set() };
    byId.set(organizationId, organization);
    organization.countries.add(read.countries);
    for (const word of read.words) {
      organization.words.add(word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return {
    names,
    byId,
    counts: { records: names.length, count: (word) => counts.get(word) ?? 1, collision: 0 },
    acronyms: acronymsOf(names),
  };
}

function acronymsOf(names: readonly ReadName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const writings = writingsIn(names.map(({ name }) => name));
  const acronyms = new Map<string, Set<string>>();
  for (const { name, organizationId } of names) {
    const acronym = name.trim().toLowerCase();
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name.trim());
    if (!isAcronym || acronym.length < SHORTEST_ACRONYM) continue;
    const { inCapitals, times } = writings.get(acronym)!;
    if (inCapitals / times < MOSTLY_CAPITALS) continue;
    acronyms.set(acronym, (acronyms.get(acronym) ?? new Set()).add(organizationId));
  }
  return acronyms;
}

/** How often each word is written in capitals alone. */
function writingsIn(names: readonly string[]) {
  const writings = new Map<string, { inCapitals: number; times: number }>();
  for (const word of names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))) {
    const known = writings.get(word.toLowerCase()) ?? { inCapitals: 0, times: 0 };
    known.times += 1;
    if (word === word.toUpperCase()) known.inCapitals += 1;
    writings.set(word.toLowerCase(), known);
  }
  return writings;
}

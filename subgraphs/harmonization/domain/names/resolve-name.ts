import type { CountryReader } from './country-reader';
import {
  knownOrganizations,
  type KnownName,
  type KnownOrganizations,
  type ReadName,
} from './known-organizations';
import {
  areInitials,
  isContained,
  isMostShared,
  isSameButScope,
  isSameName,
  isSpelledAlike,
  overlapOf,
  shareAcronym,
  sharedWordsOf,
  type NameMatch,
  type SharedWords,
} from './name-match';
import type { FoundName, NameDoubt } from './name-doubt';
import { doubtAbout } from './name-doubts';
import {
  endsWithCountry,
  isInCapitals,
  organizationName,
  type OrganizationName,
} from './organization-name';

/** A name that was found, and what speaks against it; null when nothing does. */
export interface ResolvedName extends FoundName {
  readonly doubt: NameDoubt | null;
  /** How much of what the two names tell is shared. */
  readonly words: SharedWords;
}

/** What could be found out about a name. */
export type NameResolution =
  | ({ readonly outcome: 'SAME' } & ResolvedName)
  /** Several organizations come into question, or one that is not sure; the likeliest first. */
  | { readonly outcome: 'NEEDS_A_PERSON'; readonly candidates: readonly ResolvedName[] }
  | { readonly outcome: 'UNKNOWN' };

const UNKNOWN: NameResolution = { outcome: 'UNKNOWN' };
/** Least share of what words tell from which an organization is shown to a person, and how many are. */
const WORTH_A_LOOK = 0.3;
const MOST_CANDIDATES = 5;

type Way = readonly [by: NameMatch, finds: (asked: OrganizationName, other: ReadName) => boolean];

/**
 * Makes the function that finds whose name a text is, in the surest way in which it is one organization's
 * alone. A name with a country belongs to a branch, which is kept apart from an organization that is not known
 * under that country. What is not sure is left to a person.
 */
export function nameResolver(
  known: readonly KnownName[],
  countriesIn: CountryReader,
): (name: string) => NameResolution {
  const organizations = knownOrganizations(known, countriesIn);
  const ways = waysOf(organizations);
  const resolveOne = (name: string): NameResolution => {
    const asked = organizationName(name, countriesIn);
    if (asked === null) return UNKNOWN;
    for (const [by, finds] of ways) {
      const found = organizations.names
        .filter((other) => finds(asked, other))
        .map(({ organizationId, name: knownName, read }) => {
          const words = sharedWordsOf(asked, read, organizations.counts);
          return { organizationId, by, knownName, words };
        });
      if (found.length > 0) return decide(asked, found, organizations);
    }
    return toLookAt(candidatesFor(asked, organizations));
  };
  return (name) => {
    const whole = resolveOne(name);
    return whole.outcome === 'SAME'
      ? whole
      : (agreedByParts(name, resolveOne, countriesIn) ?? whole);
  };
}

function waysOf(organizations: KnownOrganizations): readonly Way[] {
  const { counts, acronyms } = organizations;
  const fits = (asked: OrganizationName, other: ReadName) =>
    isSamePlace(asked, other, organizations);
  return [
    ['SAME', (asked, { read }) => isSameName(asked, read)],
    [
      'SPELLING',
      (asked, { read }) => asked.countries === read.countries && isSpelledAlike(asked, read),
    ],
    [
      'ACRONYM',
      (asked, other) => (fits(asked, other) || isBare(asked)) && shareAcronym(asked, other.read),
    ],
    ['HEADED', (asked, other) => fits(asked, other) && isHeaded(asked, other)],
    ['INITIALS', (asked, other) => isNoOtherBranch(asked, other) && areInitials(asked, other.read)],
    [
      'HEAD',
      (asked, { head }) => asked.words.length === 0 && head !== null && isSameName(asked, head),
    ],
    ['SCOPED', (asked, other) => fits(asked, other) && isSameButScope(asked, other.read)],
    ['CONTAINED', (asked, other) => fits(asked, other) && isContained(asked, other.read, counts)],
    ['MOST', (asked, other) => fits(asked, other) && isMostShared(asked, other.read, counts)],
  ];

  /** Initials may be those of a country too; but a name that is a branch's is not that of another. */
  function isNoOtherBranch(asked: OrganizationName, other: ReadName): boolean {
    return fits(asked, other) || (!asked.hasBranch && !endsWithCountry(other.read));
  }

  /** Begins with the acronym, or ends with it after words of the same organization. */
  function isHeaded(asked: OrganizationName, { organizationId, read }: ReadName): boolean {
    if (asked.isSeveral) return false;
    const [first, last] = asked.ends;
    const isOwn = (end: string | undefined) =>
      end !== undefined &&
      read.squeezed === end &&
      isInCapitals(asked.name, end) &&
      acronyms.get(end)?.has(organizationId);
    if (isOwn(first)) return true;
    const { words } = organizations.byId.get(organizationId)!;
    return Boolean(isOwn(last)) && asked.words.every((word) => word === last || words.has(word));
  }
}

function isBare({ words, countries }: OrganizationName): boolean {
  return words.length === 1 && countries === '';
}

/** True when both name the same countries, or the organization is known under those of the name. */
function isSamePlace(
  asked: OrganizationName,
  { read, organizationId }: ReadName,
  { byId }: KnownOrganizations,
): boolean {
  if (asked.countries === read.countries) return true;
  return read.countries === '' && byId.get(organizationId)!.countries.has(asked.countries);
}

/** One organization is taken; of several the one whose acronym the name shows, else a person decides. */
function decide(
  asked: OrganizationName,
  found: readonly Omit<ResolvedName, 'doubt'>[],
  organizations: KnownOrganizations,
): NameResolution {
  const owners = new Set(found.map(({ organizationId }) => organizationId));
  const shown = found.filter(({ organizationId }) =>
    asked.acronyms.some((one) => organizations.acronyms.get(one)?.has(organizationId)),
  );
  const chosen = owners.size === 1 ? found : shown;
  const [first] = chosen;
  if (!first || new Set(chosen.map(({ organizationId }) => organizationId)).size > 1)
    return toLookAt(found.map((one) => ({ ...one, doubt: 'SEVERAL_KNOWN' })));
  const doubt = doubtAbout(asked, first, organizations);
  if (doubt !== null)
    return toLookAt([{ ...first, doubt }, ...candidatesFor(asked, organizations)]);
  return { outcome: 'SAME', ...first, doubt };
}

function candidatesFor(
  asked: OrganizationName,
  { names, counts }: KnownOrganizations,
): readonly ResolvedName[] {
  const shares = names.map((other) => ({
    other,
    share: overlapOf(asked, other.read, counts).share,
  }));
  return shares
    .filter(({ share }) => share >= WORTH_A_LOOK)
    .sort((a, b) => b.share - a.share)
    .map(({ other }) => ({
      organizationId: other.organizationId,
      by: 'SOME',
      knownName: other.name,
      doubt: null,
      words: sharedWordsOf(asked, other.read, counts),
    }));
}

/** Each organization once. */
function toLookAt(found: readonly ResolvedName[]): NameResolution {
  const once = new Map<string, ResolvedName>();
  for (const one of found) if (!once.has(one.organizationId)) once.set(one.organizationId, one);
  const candidates = [...once.values()].slice(0, MOST_CANDIDATES);
  return candidates.length === 0 ? UNKNOWN : { outcome: 'NEEDS_A_PERSON', candidates };
}

/** A part that is an acronym, as `RHB` in `WHO/RHB`. */
const ACRONYM_PART = /^\s*[\p{Lu}-]{2,}\s*$/u;

/**
 * A name that is written twice, in two languages or with its acronym beside it: its parts must agree. A part
 * that is a country alone is nobody's name, beside a stroke an acronym that nobody has is another's, and what
 * stands before a dash is the name: it must be known, or what follows names its country.
 */
function agreedByParts(
  name: string,
  resolveOne: (part: string) => NameResolution,
  countriesIn: CountryReader,
): NameResolution | null {
  const isCountry = (part: string) => countriesIn(part).rest.length === 0;
  const parts = name.split(/[*/|]|\s-\s/).filter((part) => part.trim() !== '' && !isCountry(part));
  const answers = parts.map((part) => ({ part, answer: resolveOne(part) }));
  const isAnother = ({ part, answer }: (typeof answers)[number]) =>
    answer.outcome !== 'SAME' && ACRONYM_PART.test(part);
  if (/[/|]/.test(name) && answers.some(isAnother)) return null;
  const isFirstKnown = /[*/|]/.test(name) || answers[0]?.answer.outcome === 'SAME';
  const found = answers
    .filter(({ part }) => isFirstKnown || countriesIn(part).countries.length > 0)
    .map(({ answer }) => answer)
    .filter((one) => one.outcome === 'SAME')
    .filter(({ by }) => by !== 'CONTAINED' && by !== 'MOST');
  const owners = new Set(found.map(({ organizationId }) => organizationId));
  return owners.size === 1 && parts.length > 1 ? found[0]! : null;
}

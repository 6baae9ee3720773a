import type { CountedTotal, Explanations } from './counted-total';
import { fewestPresences, type CountedOrganization } from './fewest-presences';
import { PartsByRule, periodOf } from './counted-total';

/** Who is said to be present where in which sector, by one data set for one month in one role. */
export interface PresenceClaim {
  readonly area: string;
  /** Code, or the provider's name where it was not matched. */
  readonly sector: string;
  /** The name under which it stands: an organization of the list, or a name that is none of it. */
  readonly name: string;
  /** The organization that the name was found to be; the name itself where nothing was found. */
  readonly organization: string;
  readonly role: string;
  readonly month: string | null;
  readonly dataset: string;
  /** Organizations of the list of which a person has to say whether the name is theirs. */
  readonly waitsFor: readonly string[];
  /** In how many places of the area: a sheet may tell apart what the code list does not, as woredas. */
  readonly places: number;
}

const COUNTED: Explanations = {
  COUNTED: 'each organization once for each place and sector in which it does the work',
};
const LEFT_OUT: Explanations = {
  EARLIER: 'told for an earlier time than the latest data sets; ask for a period to count it',
  OTHER_ROLE:
    'pays for or runs what another organization does at the place, in a sheet that tells these apart',
  OTHER_MONTH: 'the same presence in another month',
  OTHER_DATASET: 'the same presence in another data set',
  OTHER_NAME: 'the same organization under another name',
};

/** The roles in which an organization does the work, where a sheet tells them apart. */
const AT_WORK = 'IMPLEMENTING';

/** Months by which a data set may end before the latest one and still tell of the same time. */
const SAME_TIME_MONTHS = 3;

/**
 * Presences: distinct triples of place, sector and organization; in an area whose places are not told apart, as
 * many as the claim with the most of them tells, and at most all that claims tell. Names that wait for a person
 * count as organizations of their own until then; at least are as many as if each were one that is counted. Where a data set tells who implements, only
 * those count; where it does not, whoever it names. Times are not mixed unasked: without a period the latest
 * data sets count.
 */
export function countPresences(
  claims: readonly PresenceClaim[],
  { asOf, isLatest }: { readonly asOf: Date | null; readonly isLatest: boolean },
): CountedTotal {
  const current = isLatest ? latestDatasets(claims) : null;
  const tellsRoles = new Set(
    claims.filter(({ role }) => role === AT_WORK).map(({ dataset }) => dataset),
  );
  const parts = new PartsByRule();
  const counted = new Map<string, PresenceClaim>();
  for (const claim of [...claims].sort(byClaim)) {
    if (current?.has(claim.dataset) === false) {
      parts.add('EARLIER', String(claim.places));
      continue;
    }
    if (tellsRoles.has(claim.dataset) && claim.role !== AT_WORK) {
      parts.add('OTHER_ROLE', String(claim.places));
      continue;
    }
    const key = [claim.area, claim.sector, claim.organization].join('\u001f');
    const known = counted.get(key);
    if (!known) counted.set(key, claim);
    parts.add(known ? whyRepeated(known, claim) : 'COUNTED', String(claim.places));
  }
  const told = claims.filter(({ dataset }) => current?.has(dataset) ?? true);
  return {
    measure: 'PRESENCES',
    addsUp: true,
    addsUpInWords:
      'presences of places that do not lie in each other may be added; organizations may not: one works in several',
    counted: parts.amountOf(['COUNTED']),
    atLeast: String(fewestOf([...counted.values()])),
    atMost: parts.amountOf(['COUNTED', 'OTHER_NAME', 'OTHER_DATASET', 'OTHER_MONTH']),
    naive: parts.naive,
    included: parts.under(COUNTED),
    excluded: parts.under(LEFT_OUT),
    period: periodOf(told.map(({ month }) => month)),
    datasets: [...new Set(told.map(({ dataset }) => dataset))].sort(),
    asOf,
  };
}

/** The least that claims can come to, each the one of its area, sector and organization that is counted. */
function fewestOf(claims: readonly PresenceClaim[]): number {
  const groups = new Map<string, CountedOrganization[]>();
  for (const { area, sector, organization, places, waitsFor } of claims) {
    const key = [area, sector].join('\u001f');
    const group = groups.get(key) ?? [];
    group.push({ organization, places, mayBe: waitsFor });
    groups.set(key, group);
  }
  return [...groups.values()].reduce((all, group) => all + fewestPresences(group), 0);
}

/** The data sets that end within a quarter of the one that ends last. */
function latestDatasets(claims: readonly PresenceClaim[]): ReadonlySet<string> {
  const ends = new Map<string, number>();
  for (const { dataset, month } of claims) {
    ends.set(dataset, Math.max(ends.get(dataset) ?? -Infinity, monthNumber(month)));
  }
  const last = Math.max(...ends.values());
  return new Set([...ends.keys()].filter((name) => ends.get(name)! >= last - SAME_TIME_MONTHS));
}

function monthNumber(month: string | null): number {
  if (month === null) return -Infinity;
  const [year, number] = month.split('-').map(Number);
  return 12 * year! + (number ?? 12);
}

function whyRepeated(known: PresenceClaim, claim: PresenceClaim) {
  if (known.name !== claim.name) return 'OTHER_NAME';
  return known.dataset === claim.dataset ? 'OTHER_MONTH' : 'OTHER_DATASET';
}

/** The same claims give the same parts in any order: the most places first, then names of the list, then time. */
function byClaim(a: PresenceClaim, b: PresenceClaim): number {
  if (a.places !== b.places) return b.places - a.places;
  const isListed = (claim: PresenceClaim) => (claim.name === claim.organization ? 0 : 1);
  if (isListed(a) !== isListed(b)) return isListed(a) - isListed(b);
  const textOf = ({ month, dataset, area, sector, name, role }: PresenceClaim) =>
    [dataset, area, sector, name, role, month ?? ''].join('\u001f');
  if (a.month !== b.month) return (a.month ?? '') < (b.month ?? '') ? 1 : -1;
  return textOf(a) < textOf(b) ? -1 : 1;
}

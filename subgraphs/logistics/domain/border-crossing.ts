import { normalizeName } from '../../../shared/core/normalize-name';
import type { CrossingReport, CrossingStatus } from './crossing-report';
import type { Located } from './placed';

/** A crossing with all that the lists say of it; its latest report tells how it is now. */
export interface BorderCrossing extends Located {
  readonly id: string;
  readonly name: string;
  readonly localName: string | null;
  readonly countryNames: readonly string[];
  /** ISO 3166-1 alpha-3 of the sides that were matched. */
  readonly iso3s: readonly string[];
  readonly type: string | null;
  readonly status: CrossingStatus;
  readonly statusAsOf: string | null;
  /** The latest first. */
  readonly reports: readonly CrossingReport[];
}

/** A report with its two sides as codes, where they were matched. */
export interface ReportedCrossing {
  readonly report: CrossingReport;
  readonly iso3s: readonly (string | null)[];
}

/** Two crossings of one border lie at least 3.9 km apart in every list seen so far. */
const SAME_PLACE_KM = 2;

/**
 * Joins reports of one crossing: between the same two countries, and with the same name in either
 * language or at most 2 km apart, the nearest first. A list names a crossing once, so two of its rows
 * never join. The order of the reports does not matter.
 */
export function joinReports(reports: readonly ReportedCrossing[]): BorderCrossing[] {
  const taken = new Set<string>();
  const borders = groupBy([...reports].sort(byDay), borderOf);
  const crossings = [...borders.values()].flatMap(joinOneBorder);
  return crossings.map((group) => toCrossing(group, taken));
}

type Group = ReportedCrossing[];

function joinOneBorder(reports: readonly ReportedCrossing[]): Group[] {
  const crossings: Group[] = [];
  for (const list of groupBy(reports, ({ report }) => report.dataset).values()) {
    const pairs = pairList(crossings, list);
    for (const reported of list) {
      const known = pairs.get(reported);
      if (known) known.push(reported);
      else crossings.push([reported]);
    }
  }
  return crossings;
}

/** Which known crossing each row of one list tells of: by name, then the nearest pairs first. */
function pairList(
  crossings: readonly Group[],
  list: readonly ReportedCrossing[],
): Map<ReportedCrossing, Group> {
  const pairs = new Map<ReportedCrossing, Group>();
  const free = new Set(crossings);
  const pair = (reported: ReportedCrossing, group: Group) => {
    if (pairs.has(reported) || !free.delete(group)) return;
    pairs.set(reported, group);
  };
  for (const reported of list) {
    const named = [...free].find((group) => group.some((known) => sameName(known, reported)));
    if (named) pair(reported, named);
  }
  const near = list.flatMap((reported) =>
    [...free].map((group) => ({ reported, group, km: kilometres(group.at(-1)!, reported) })),
  );
  for (const { reported, group, km } of near.sort((x, y) => x.km - y.km)) {
    if (km <= SAME_PLACE_KM) pair(reported, group);
  }
  return pairs;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function byDay({ report: a }: ReportedCrossing, { report: b }: ReportedCrossing): number {
  return compare(dayKey(a), dayKey(b));
}

function dayKey({ asOf, dataset, recordId }: CrossingReport): string {
  return [asOf ?? '', dataset, recordId].join('\u0000');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function borderOf({ report, iso3s }: ReportedCrossing): string {
  const given = [report.countryGiven, report.neighbourGiven ?? ''];
  return given
    .map((name, side) => iso3s[side] ?? normalizeName(name))
    .sort()
    .join('|');
}

function sameName({ report: a }: ReportedCrossing, { report: b }: ReportedCrossing): boolean {
  const same = (x: string | null, y: string | null) =>
    x !== null && y !== null && normalizeName(x) === normalizeName(y);
  return same(a.localName, b.localName) || same(a.name, b.name);
}

/** Distance on a sphere of 6,371 km; infinite when a point is missing. */
function kilometres({ report: a }: ReportedCrossing, { report: b }: ReportedCrossing): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) {
    return Infinity;
  }
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const middle = radians((a.latitude + b.latitude) / 2);
  const east = radians(b.longitude - a.longitude) * Math.cos(middle);
  return 6371 * Math.hypot(east, radians(b.latitude - a.latitude));
}

function toCrossing(joined: Group, taken: Set<string>): BorderCrossing {
  const group = [...joined].sort(byDay);
  const latest = group.at(-1)!;
  const { name, localName, status, asOf, latitude, longitude } = latest.report;
  const { countryGiven, neighbourGiven } = latest.report;
  const types = group.map(({ report }) => report.type).reverse();
  return {
    id: freeId(group[0]!.report.name, taken),
    name,
    localName,
    countryNames: [countryGiven, ...(neighbourGiven === null ? [] : [neighbourGiven])],
    iso3s: latest.iso3s.filter((iso3) => iso3 !== null),
    type: types.find((type) => type !== null) ?? null,
    status,
    statusAsOf: asOf,
    latitude,
    longitude,
    reports: group.map(({ report }) => report).reverse(),
  };
}

function freeId(name: string, taken: Set<string>): string {
  const wanted = normalizeName(name).replaceAll(' ', '-');
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

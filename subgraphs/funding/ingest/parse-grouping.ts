import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { FigureAsPublished, FigureBreakdown } from '../domain/published-figure';
import { NO_FIGURE } from '../domain/published-figure';

/** One published total in an answer of the FTS API that groups flows. */
export interface GroupingRow {
  /** What the query asked for, read from the name of the file. */
  readonly query: GroupingQuery;
  readonly part: 'requirements' | 'funding' | 'pledges';
  /** The object that the total is of; null for the total over all objects. */
  readonly object: GroupObject | null;
  readonly total: number | null;
}

export interface GroupingQuery {
  readonly planId: string;
  readonly emergencyId: string | null;
  /** `plan`, `cluster`, `globalcluster` or `location`. */
  readonly groupBy: string;
}

export interface GroupObject {
  readonly id?: number | string | readonly string[];
  readonly name?: string | readonly string[];
  readonly behavior?: string;
  readonly totalFunding?: number;
  readonly origRequirements?: number;
  readonly revisedRequirements?: number;
}

const BREAKDOWNS: Readonly<Record<string, FigureBreakdown>> = {
  plan: 'PLAN',
  cluster: 'CLUSTER',
  globalcluster: 'GLOBAL_CLUSTER',
  location: 'LOCATION',
};

/** A published total of a plan, or of one cluster, country or group of them within it. */
export function parseGrouping(row: RawRow): Parsed<Identified<FigureAsPublished>> {
  const { query, part, object, total } = row.structured as GroupingRow;
  const breakdown = BREAKDOWNS[query.groupBy];
  if (breakdown === undefined) return reject('groupBy', query.groupBy, 'an unknown grouping');
  const names = namesOf(object);
  const value: FigureAsPublished = {
    ...NO_FIGURE,
    breakdown: object === null ? 'PLAN' : breakdown,
    ...subjectOf(query, object, names),
    sharedBetween: names.length > 1 ? names : [],
    emergencyId: query.emergencyId,
    originalRequirementsUsd: amount(object?.origRequirements),
    revisedRequirementsUsd: amount(object?.revisedRequirements),
    fundingUsd: part === 'funding' ? amount(object === null ? total : object.totalFunding) : null,
    pledgesUsd: part === 'pledges' ? amount(object === null ? total : object.totalFunding) : null,
  };
  return accept({ recordId: recordIdOf(query, part, object), value });
}

function subjectOf(query: GroupingQuery, object: GroupObject | null, names: readonly string[]) {
  const single = names.length === 1 ? names[0]! : null;
  const isSpecified = single !== null && single !== 'Not specified';
  if (query.groupBy === 'plan')
    return { planId: object ? planIdOf(object) : null, planName: single };
  const isLocation = query.groupBy === 'location';
  return {
    planId: query.planId,
    country: isLocation && isSpecified ? single : null,
    cluster: !isLocation && isSpecified ? single : null,
  };
}

function planIdOf({ id }: GroupObject): string | null {
  const ids = Array.isArray(id) ? (id as readonly string[]) : [String(id)];
  return ids.length === 1 ? ids[0]! : null;
}

function namesOf(object: GroupObject | null): readonly string[] {
  const name = object?.name;
  if (name === undefined) return [];
  return typeof name === 'string' ? [name] : name;
}

function recordIdOf(
  { planId, emergencyId, groupBy }: GroupingQuery,
  part: string,
  object: GroupObject | null,
): string {
  const scope = [emergencyId ?? '', planId, groupBy, part];
  const subject =
    object === null ? 'total' : [object.behavior ?? '', object.id ?? object.name ?? ''];
  return [...scope, subject].flat().join('/');
}

function amount(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

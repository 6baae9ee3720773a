import type { EntityManager } from 'typeorm';
import { Statement, given } from '../../../shared/runtime/store/listing';
import type { PresenceCount, PresenceGrouping } from '../domain/presence-count';
import { groupRows } from './group-rows';
import type { PresenceFilter } from './presence-listing';
import { PRESENCE_FROM, presenceConditions } from './presence-listing';

export interface CountQuestion {
  readonly filter: PresenceFilter;
  readonly groupBy: readonly PresenceGrouping[];
  /** How many groups at most; one more is read to tell that there are more. */
  readonly limit: number;
}

/** How one column of the answer is read, and by what its rows are grouped. */
type Group = string | { readonly value: string; readonly by: string };

const UNMATCHED_SECTOR = 'case when s.sector_code is null then p.sector_name end';
const UNMATCHED_NAME = 'case when n.organization_id is null then coalesce(o.name, o.acronym) end';

/** For each grouping the columns of the answer that it fills. */
const GROUPINGS: Readonly<Record<PresenceGrouping, Readonly<Record<string, Group>>>> = {
  COUNTRY: { iso3: 'm.iso3' },
  ADMIN1: { pcode: 'm.admin1_pcode' },
  AREA: { pcode: 'm.pcode' },
  SECTOR: { sectorCode: 's.sector_code', sectorName: inAnyCase(UNMATCHED_SECTOR) },
  ORGANIZATION: {
    organizationId: 'n.organization_id',
    organizationName: inAnyCase(UNMATCHED_NAME),
  },
  ORGANIZATION_TYPE: { organizationType: 'o.type' },
  ROLE: { role: 'o.role' },
  MONTH: { month: `to_char(p.period_from, 'YYYY-MM')` },
  DATASET: { dataset: 'p.dataset' },
};

function inAnyCase(words: string): Group {
  return { value: `min(${words})`, by: `lower(${words})` };
}

const COLUMNS = [...new Set(Object.values(GROUPINGS).flatMap(Object.keys))];

/** Equal for all spellings of one organization that was matched, and for equal words otherwise. */
const ORGANIZATION = `coalesce(n.organization_id, lower(o.organization_key))`;

const PRESENCE = `(lower(p.place_key), lower(p.sector_key), ${ORGANIZATION})`;

const FIGURES = `
  count(distinct ${PRESENCE})::int as presences,
  count(distinct (p.place_key, p.sector_key, o.name)) filter (where o.name is not null)::int
    as "presencesAsNamed",
  count(distinct ${ORGANIZATION})::int as organizations,
  count(distinct p.id)::int as activities`;

const FROM = `${PRESENCE_FROM}
  join presence_organization o on o.presence_id = p.id
  left join organization_mention n on n.key = o.organization_key`;

export type ParentOfCounts = 'country' | 'area' | 'organization';

/** How the presences of each kind of parent are found. */
const PARENTS: Readonly<Record<ParentOfCounts, { readonly join: string; readonly key: string }>> = {
  country: { join: '', key: 'm.iso3' },
  area: { join: 'join place_within w on w.key = p.place_key', key: 'w.pcode' },
  organization: { join: '', key: 'n.organization_id' },
};

/** Counts presences in groups, the largest first. */
export function countPresences(
  manager: EntityManager,
  question: CountQuestion,
): Promise<PresenceCount[]> {
  const statement = new Statement();
  const { columns, by } = groupsOf(question);
  const where = statement.where(conditionsOf(question));
  const limit = statement.parameter(question.limit + 1);
  return manager.query(
    `select ${columns}, ${FIGURES} from ${FROM} ${where}
     ${by === '' ? '' : `group by ${by}`}
     order by presences desc${by === '' ? '' : `, ${by}`} limit ${limit}`,
    statement.parameters,
  );
}

/** The same for many parents in one statement. */
export async function countPresencesOf(
  manager: EntityManager,
  kind: ParentOfCounts,
  parents: readonly string[],
  question: CountQuestion,
): Promise<ReadonlyMap<string, PresenceCount[]>> {
  const { join, key } = PARENTS[kind];
  const statement = new Statement();
  const { columns, by } = groupsOf(question);
  const keys = statement.parameter(parents);
  const where = statement.where(conditionsOf(question), [`${key} = any(${keys}::text[])`]);
  const limit = statement.parameter(question.limit + 1);
  const order = by === '' ? '' : `, ${by}`;
  const largest = `count(distinct ${PRESENCE}) desc`;
  const rows: (PresenceCount & { parent: string })[] = await manager.query(
    `select * from (
       select ${key} as parent, ${columns}, ${FIGURES},
         row_number() over (partition by ${key} order by ${largest}${order}) as place
       from ${FROM} ${join} ${where} group by ${key}${order}
     ) as ranked where place <= ${limit} order by parent, place`,
    statement.parameters,
  );
  const found = groupRows(rows, ({ parent }) => parent);
  return new Map(parents.map((parent) => [parent, found.get(parent) ?? []]));
}

function groupsOf({ groupBy }: CountQuestion): { columns: string; by: string } {
  const chosen = new Map(
    [...groupBy]
      .sort()
      .reverse()
      .flatMap((name) => Object.entries(GROUPINGS[name])),
  );
  const columns = COLUMNS.map((name) => `${valueOf(chosen.get(name))} as "${name}"`);
  const by = [...chosen.values()].map((group) => (typeof group === 'string' ? group : group.by));
  return { columns: columns.join(', '), by: by.join(', ') };
}

function valueOf(group: Group | undefined): string {
  if (group === undefined) return 'null::text';
  return typeof group === 'string' ? group : group.value;
}

function conditionsOf({ filter }: CountQuestion) {
  return [
    ...presenceConditions(filter),
    ...given([
      ['n.organization_id = ?', filter.organization],
      ['o.role = ?', filter.role],
    ]),
  ];
}

import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { PassageError } from '../../../shared/core/errors';
import { Statement } from '../../../shared/runtime/store/listing';
import type { IncidentCount } from '../domain/incident-count';
import { NO_INCIDENTS } from '../domain/incident-count';
import type { IncidentFilter, IncidentGrouping } from '../domain/incident-filter';
import { incidentConditions } from './incident-listing';

export interface CountKey {
  readonly parent: string;
  readonly filter: IncidentFilter;
  /** Without repetition, in the order of the enumeration. */
  readonly groupBy: readonly IncidentGrouping[];
}

export type IncidentCountLoader = DataLoader<CountKey, IncidentCount[], string>;

const MOST_GROUPS = 5_000;

const DIMENSIONS: Readonly<Record<IncidentGrouping, { name: string; sql: string }>> = {
  AREA: { name: 'area', sql: 'p.admin1_pcode' },
  COUNTRY: { name: 'country', sql: 'p.iso3' },
  MONTH: { name: 'month', sql: 'case when length(i.date) >= 7 then left(i.date, 7) end' },
  YEAR: { name: 'year', sql: 'left(i.date, 4)::int' },
  KIND: { name: 'kind', sql: 'i.kind' },
  REGISTRY: { name: 'registry', sql: 'i.registry' },
};

/** Counts the incidents of many parents in one statement for each distinct filter and grouping. */
export function incidentCountLoader(manager: EntityManager, belongs: string): IncidentCountLoader {
  return new DataLoader<CountKey, IncidentCount[], string>(
    async (keys) => {
      const groups = new Map<string, CountKey[]>();
      for (const key of keys) {
        const text = questionOf(key);
        groups.set(text, [...(groups.get(text) ?? []), key]);
      }
      const counts = new Map<string, Map<string, IncidentCount[]>>();
      for (const [text, group] of groups) counts.set(text, await count(manager, belongs, group));
      return keys.map((key) => {
        const found = counts.get(questionOf(key))?.get(key.parent) ?? [];
        return found.length === 0 && key.groupBy.length === 0 ? [NO_INCIDENTS] : found;
      });
    },
    { cacheKeyFn: (key) => `${key.parent} ${questionOf(key)}` },
  );
}

const questionOf = ({ filter, groupBy }: CountKey) => JSON.stringify([filter, groupBy]);

type CountRow = IncidentCount & { readonly parent: string };

async function count(
  manager: EntityManager,
  belongs: string,
  group: readonly CountKey[],
): Promise<Map<string, IncidentCount[]>> {
  const { filter, groupBy } = group[0]!;
  const dimensions = groupBy.map((grouping) => DIMENSIONS[grouping]);
  const statement = new Statement();
  const parents = statement.parameter(group.map(({ parent }) => parent));
  const where = statement.where(incidentConditions(filter));
  const by = ['parent.key', ...dimensions.map(({ sql }) => sql)].join(', ');
  const rows: CountRow[] = await manager.query(
    `select parent.key as parent, ${dimensions.map(({ name, sql }) => `${sql} as ${name}, `).join('')}
       ${SUMS}
     from unnest(${parents}::text[]) as parent(key)
     join incident i on ${belongs}
     left join place_mention p on p.key = i.place_key
     ${where} group by ${by} order by ${by} limit ${MOST_GROUPS + 1}`,
    statement.parameters,
  );
  if (rows.length > MOST_GROUPS) throw tooMany(groupBy);
  const counts = new Map<string, IncidentCount[]>();
  for (const { parent, ...row } of rows) counts.set(parent, [...(counts.get(parent) ?? []), row]);
  return counts;
}

const SUMS = `
  count(*)::int as incidents,
  coalesce(sum(i.killed), 0)::int as killed, coalesce(sum(i.wounded), 0)::int as wounded,
  coalesce(sum(i.kidnapped), 0)::int as kidnapped, coalesce(sum(i.detained), 0)::int as detained,
  min(i.first_day) as "firstDay", max(i.last_day) as "lastDay",
  (select array_agg(distinct known.id order by known.id)
   from unnest(string_to_array(string_agg(array_to_string(i.datasets, ' '), ' '), ' '))
     as known(id)) as datasets`;

function tooMany(groupBy: readonly IncidentGrouping[]): PassageError {
  return new PassageError('BAD_INPUT', `there are more than ${MOST_GROUPS} groups`, {
    where: 'groupBy',
    value: groupBy.join(', '),
    expected: 'a narrower filter or fewer groupings',
  });
}

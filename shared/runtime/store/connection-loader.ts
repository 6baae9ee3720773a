import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { CountedConnection, Page } from '../../core/connection';
import { toConnection } from '../../core/connection';
import type { Listing } from './listing';
import { Statement } from './listing';
import { countSql, pageSql } from './page-sql';

/** One page of the list that belongs to one parent, as the presences of one area. */
export interface ParentPage<Filter> {
  readonly parent: string;
  readonly filter: Filter;
  readonly page: Page;
}

export interface ParentListing<Row, Filter> {
  readonly listing: (filter: Filter) => Listing<Row>;
  /** The column that holds the parent's key, as `p.country`; or see `belongs`. */
  readonly parentColumn?: string;
  /** SQL that says whether a row belongs to the parent of key `parent.key`. */
  readonly belongs?: string;
}

type Key<Filter> = ParentPage<Filter>;

/** Loads the pages of many parents in one statement for each distinct filter and page. */
export function connectionLoader<Row, Filter>(
  manager: EntityManager,
  source: ParentListing<Row, Filter>,
): DataLoader<Key<Filter>, CountedConnection<Row>, string> {
  const totals = new DataLoader<Key<Filter>, number, string>(
    (keys) => eachGroup(keys, filterText, (group) => countGroup(manager, source, group)),
    { cacheKeyFn: (key) => `${key.parent} ${filterText(key)}` },
  );
  return new DataLoader<Key<Filter>, CountedConnection<Row>, string>(
    (keys) =>
      eachGroup(keys, pageText, async (group) => {
        const rows = await readGroup(manager, source, group);
        return (key) => ({
          ...toConnection(rows.get(key.parent) ?? [], key.page, source.listing(key.filter).keyOf),
          totalCount: () => totals.load(key),
        });
      }),
    { cacheKeyFn: (key) => `${key.parent} ${pageText(key)}` },
  );
}

const filterText = <Filter>({ filter }: Key<Filter>) => JSON.stringify(filter ?? null);
const pageText = <Filter>({ filter, page }: Key<Filter>) => JSON.stringify([filter ?? null, page]);

async function eachGroup<K, Value>(
  keys: readonly K[],
  groupOf: (key: K) => string,
  read: (group: readonly K[]) => Promise<(key: K) => Value>,
): Promise<Value[]> {
  const groups = groupBy(keys, groupOf);
  const answers = new Map<string, (key: K) => Value>();
  for (const [text, group] of groups) answers.set(text, await read(group));
  return keys.map((key) => answers.get(groupOf(key))!(key));
}

function groupBy<K>(keys: readonly K[], groupOf: (key: K) => string): Map<string, K[]> {
  const groups = new Map<string, K[]>();
  for (const key of keys) {
    const name = groupOf(key);
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  return groups;
}

async function readGroup<Row, Filter>(
  manager: EntityManager,
  source: ParentListing<Row, Filter>,
  group: readonly Key<Filter>[],
): Promise<Map<string, Row[]>> {
  const { filter, page } = group[0]!;
  const listing = source.listing(filter);
  const statement = new Statement();
  const parents = statement.parameter(group.map(({ parent }) => parent));
  const sql = pageSql(statement, listing, page, [belongsToParent(source)]);
  const rows: (Row & { parentKey: string })[] = await manager.query(
    `select parent.key as "parentKey", page.*
     from unnest(${parents}::text[]) as parent(key) cross join lateral (${sql}) as page`,
    statement.parameters,
  );
  return groupBy(rows, ({ parentKey }) => parentKey);
}

async function countGroup<Row, Filter>(
  manager: EntityManager,
  source: ParentListing<Row, Filter>,
  group: readonly Key<Filter>[],
): Promise<(key: Key<Filter>) => number> {
  const listing = source.listing(group[0]!.filter);
  const statement = new Statement();
  const parents = statement.parameter(group.map(({ parent }) => parent));
  const sql = countSql(statement, listing, [belongsToParent(source)]);
  const rows: { key: string; count: number }[] = await manager.query(
    `select parent.key, counted.count
     from unnest(${parents}::text[]) as parent(key) cross join lateral (${sql}) as counted`,
    statement.parameters,
  );
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return ({ parent }) => counts.get(parent) ?? 0;
}

function belongsToParent<Row, Filter>({
  parentColumn,
  belongs,
}: ParentListing<Row, Filter>): string {
  return belongs ?? `${parentColumn} = parent.key`;
}

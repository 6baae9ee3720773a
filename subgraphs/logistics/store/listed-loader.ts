import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Listing } from '../../../shared/runtime/store/listing';
import { orderClause } from '../../../shared/runtime/store/listing';
import { groupRows } from './group-rows';

/** Loads the rows of a list that share a value of one column; in the order of the list. */
export function listedLoader<Row>(
  manager: EntityManager,
  listing: Listing<Row>,
  column: string,
): DataLoader<string, Row[]> {
  return new DataLoader<string, Row[]>(async (keys) => {
    const rows: (Row & { readonly loaderKey: string })[] = await manager.query(
      `select ${column} as "loaderKey", ${listing.select} from ${listing.from}
       where ${column} = any($1::text[]) ${orderClause(listing)}`,
      [keys],
    );
    const found = groupRows(rows, ({ loaderKey }) => loaderKey);
    return keys.map((key) => found.get(key) ?? []);
  });
}

/** Loads the one row of a list that has the given id; null where there is none. */
export function listedOneLoader<Row>(
  manager: EntityManager,
  listing: Listing<Row>,
  column: string,
): DataLoader<string, Row | null> {
  const rows = listedLoader(manager, listing, column);
  return new DataLoader<string, Row | null>(async (keys) => {
    const found = await rows.loadMany(keys);
    return found.map((row) => (row instanceof Error ? row : (row[0] ?? null)));
  });
}

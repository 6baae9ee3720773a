import type { EntityManager } from 'typeorm';
import type { Connection, Page } from '../../core/connection';
import { toConnection } from '../../core/connection';
import type { Listing } from './listing';
import { Statement, orderClause } from './listing';

/** A connection whose total is counted only when it is asked for. */
export interface CountedConnection<Row> extends Connection<Row> {
  readonly totalCount: () => Promise<number>;
}

/** Reads one page of a list in one statement. */
export async function readConnection<Row>(
  manager: EntityManager,
  listing: Listing<Row>,
  page: Page,
): Promise<CountedConnection<Row>> {
  const statement = new Statement();
  const where = statement.where(listing.conditions, statement.after(listing, page));
  const limit = statement.parameter(page.limit + 1);
  const rows: Row[] = await manager.query(
    `select ${listing.select} from ${listing.from} ${where} ${orderClause(listing)} limit ${limit}`,
    statement.parameters,
  );
  return {
    ...toConnection(rows, page, listing.keyOf),
    totalCount: () => countRows(manager, listing),
  };
}

async function countRows<Row>(manager: EntityManager, listing: Listing<Row>): Promise<number> {
  const statement = new Statement();
  const where = statement.where(listing.conditions);
  const [row]: { count: number }[] = await manager.query(
    `select count(*)::int as count from ${listing.from} ${where}`,
    statement.parameters,
  );
  return row?.count ?? 0;
}

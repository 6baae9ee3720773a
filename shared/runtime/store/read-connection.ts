import type { EntityManager } from 'typeorm';
import type { CountedConnection, Page } from '../../core/connection';
import { toConnection } from '../../core/connection';
import type { Listing } from './listing';
import { Statement } from './listing';
import { countSql, pageSql } from './page-sql';

/** Reads one page of a list in one statement. */
export async function readConnection<Row>(
  manager: EntityManager,
  listing: Listing<Row>,
  page: Page,
): Promise<CountedConnection<Row>> {
  const statement = new Statement();
  const sql = pageSql(statement, listing, page);
  const rows: Row[] = await manager.query(sql, statement.parameters);
  return {
    ...toConnection(rows, page, listing.keyOf),
    totalCount: () => countRows(manager, listing),
  };
}

async function countRows<Row>(manager: EntityManager, listing: Listing<Row>): Promise<number> {
  const statement = new Statement();
  const sql = countSql(statement, listing);
  const [row]: { count: number }[] = await manager.query(sql, statement.parameters);
  return row?.count ?? 0;
}

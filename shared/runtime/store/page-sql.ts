import type { Page } from '../../core/connection';
import type { Listing, Statement } from './listing';
import { orderClause } from './listing';

/**
 * The SQL of one page and one row more, which tells whether others follow.
 * @param more conditions beside those of the list, as that a row belongs to a parent.
 */
export function pageSql<Row>(
  statement: Statement,
  listing: Listing<Row>,
  page: Page,
  more: readonly string[] = [],
): string {
  const after = statement.after(listing, page);
  const isGrouped = listing.groupBy !== undefined;
  const where = statement.where(listing.conditions, isGrouped ? more : [...more, ...after]);
  const having = isGrouped && after.length > 0 ? `having ${after.join(' and ')}` : '';
  const limit = statement.parameter(page.limit + 1);
  return `select ${listing.select} from ${listing.from} ${where} ${groupClause(listing)} ${having}
    ${orderClause(listing)} limit ${limit}`;
}

/** The SQL of how many rows are on all pages, as `count`. */
export function countSql<Row>(
  statement: Statement,
  listing: Listing<Row>,
  more: readonly string[] = [],
): string {
  const rows = `from ${listing.from} ${statement.where(listing.conditions, more)}`;
  if (listing.groupBy === undefined) return `select count(*)::int as count ${rows}`;
  return `select count(*)::int as count from (select count(*) ${rows} ${groupClause(listing)}) g`;
}

function groupClause<Row>({ groupBy = [] }: Listing<Row>): string {
  return groupBy.length === 0 ? '' : `group by ${groupBy.join(', ')}`;
}

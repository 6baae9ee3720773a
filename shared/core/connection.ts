import type { CursorKey } from './cursor';
import { decodeCursor, encodeCursor, foreignCursor } from './cursor';
import { PassageError } from './errors';

/** The arguments of a Relay connection that is read forwards. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page to read: at most `limit` rows that sort after `after`. */
export interface Page {
  readonly limit: number;
  readonly after: CursorKey | null;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A connection whose total is counted only when it is asked for. */
export interface CountedConnection<T> extends Connection<T> {
  readonly totalCount: () => Promise<number>;
}

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 500;

/**
 * Checks the paging arguments of a list that is sorted by `sortColumns` columns.
 * @throws PassageError BAD_INPUT for a size out of range or a cursor of another list.
 */
export function readPage(given: PageArguments, sortColumns: number): Page {
  const limit = given.first ?? DEFAULT_PAGE;
  if (limit < 0 || limit > LARGEST_PAGE) {
    throw new PassageError('BAD_INPUT', 'the page is too large or negative', {
      where: 'first',
      value: String(limit),
      expected: `0 to ${LARGEST_PAGE}; read on with "after"`,
    });
  }
  const after = given.after == null ? null : decodeCursor(given.after, sortColumns);
  return { limit, after };
}

/** Builds a connection from up to `limit + 1` rows: the extra one only tells that more follows. */
export function toConnection<T>(
  rows: readonly T[],
  page: Page,
  keyOf: (row: T) => CursorKey,
): Connection<T> {
  const nodes = rows.slice(0, page.limit);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * A page of rows that are at hand, in the order in which they are given.
 * @param idOf what is different for each row and stays the same.
 * @throws PassageError BAD_INPUT when the cursor's row is not among them.
 */
export function connectionOf<T>(
  rows: readonly T[],
  page: Page,
  idOf: (row: T) => string,
): CountedConnection<T> {
  const last = page.after?.[0];
  const start = last === undefined ? 0 : rows.findIndex((row) => idOf(row) === last) + 1;
  if (last !== undefined && start === 0) throw foreignCursor(String(last));
  const wanted = rows.slice(start, start + page.limit + 1);
  const totalCount = () => Promise.resolve(rows.length);
  return { ...toConnection(wanted, page, (row) => [idOf(row)]), totalCount };
}

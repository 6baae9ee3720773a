import type { CursorKey } from '../../core/cursor';
import type { Condition, Listing } from './listing';

/** One column of the answer by which rows are kept apart. */
export interface GroupColumn {
  readonly name: string;
  /** SQL of what is equal within a group. */
  readonly by: string;
  /** SQL of what the answer shows, where that is not `by` itself. */
  readonly value?: string;
}

export interface Grouped {
  readonly columns: readonly GroupColumn[];
  /** SQL of the figures of a group, as `count(*)::int as incidents`. */
  readonly figures: string;
  readonly from: string;
  readonly conditions: readonly Condition[];
  /** SQL of a whole number; groups where it is largest come first. */
  readonly largest?: string;
}

/** The columns of the chosen groupings, each once and in the order of the table. */
export function chosenColumns<Name extends string>(
  table: Readonly<Record<Name, readonly GroupColumn[]>>,
  chosen: readonly Name[],
): GroupColumn[] {
  return (Object.keys(table) as Name[]).flatMap((name) =>
    chosen.includes(name) ? table[name] : [],
  );
}

/** A row of the answer has all columns of the table; those by which nothing was grouped are null. */
export function emptyColumns(
  table: Readonly<Record<string, readonly GroupColumn[]>>,
  columns: readonly GroupColumn[],
): string {
  const names = new Set(Object.values(table).flatMap((all) => all.map(({ name }) => name)));
  for (const { name } of columns) names.delete(name);
  return [...names].map((name) => `null::text as "${name}", `).join('');
}

export interface GroupRow {
  readonly pageKey: CursorKey;
}

/**
 * A list of groups and their figures, to be paged like any other. Without `largest` it is sorted by the
 * columns in their order, what is unknown last. Its cursors hold one value, or two with `largest`.
 */
export function groupListing<Row>(grouped: Grouped): Listing<Row & GroupRow> {
  const { columns, figures, from, conditions, largest } = grouped;
  const groupBy = columns.map(({ by }) => by);
  const key = {
    column: `(jsonb_build_array(${groupBy.join(', ')})::text collate "C")`,
    type: 'text',
  };
  const first = largest === undefined ? [] : [{ column: `(-(${largest}))`, type: 'int' }];
  const orderBy = [...first, key];
  const named = columns.map(({ name, by, value = by }) => `${value} as "${name}"`);
  const pageKey = `jsonb_build_array(${orderBy.map(({ column }) => column).join(', ')})`;
  return {
    select: [...named, figures, `${pageKey} as "pageKey"`].join(', '),
    from,
    conditions,
    groupBy,
    orderBy,
    keyOf: (row) => row.pageKey,
  };
}

import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Page } from '../../core/connection';
import type { CursorKey } from '../../core/cursor';
import { foreignCursor } from '../../core/cursor';
import { decimal } from '../../core/money';
import { isPartialDate } from '../../core/partial-date';

/** A condition of a list: SQL with one `?` for its value, which always travels as a parameter. */
export interface Condition {
  readonly sql: string;
  readonly value: unknown;
}

/** A condition that a filter may have left open: without a value it is none. */
export type MaybeCondition = readonly [sql: string, value: unknown];

/** The conditions whose value was given. */
export function given(conditions: readonly MaybeCondition[]): Condition[] {
  return conditions
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([sql, value]) => ({ sql, value }));
}

/** A list that can be paged by its sort columns, which together must be unique and never null. */
export interface Listing<Row> {
  /** Columns as `p.code as "code"`; see {@link columnsOf}. */
  readonly select: string;
  readonly from: string;
  readonly conditions: readonly Condition[];
  /** Rows that are equal in these are one row of the list; none at all make the whole one row. */
  readonly groupBy?: readonly string[];
  readonly orderBy: readonly { readonly column: string; readonly type: string }[];
  readonly direction?: 'asc' | 'desc';
  readonly keyOf: (row: Row) => CursorKey;
}

/** All columns of an entity under their property names, read from the given alias. */
export function columnsOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  alias: string,
): string {
  return manager.connection
    .getMetadata(entity)
    .columns.map((column) => `${alias}.${column.databaseName} as "${column.propertyName}"`)
    .join(', ');
}

/** The statement under construction: its conditions and the parameters they refer to. */
export class Statement {
  readonly parameters: unknown[] = [];

  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  where(conditions: readonly Condition[], more: readonly string[] = []): string {
    const all = conditions.map(({ sql, value }) => sql.replace('?', () => this.parameter(value)));
    const clauses = [...all, ...more];
    return clauses.length === 0 ? '' : `where ${clauses.join(' and ')}`;
  }

  /** The clause that skips everything up to the cursor, as an array of none or one. */
  after<Row>({ orderBy, direction }: Listing<Row>, page: Page): string[] {
    if (page.after === null) return [];
    const columns = orderBy.map(({ column }) => column).join(', ');
    const values = page.after.map((value, i) => {
      const { type } = orderBy[i]!;
      if (!isOfType(value, type)) throw foreignCursor(String(value));
      return `${this.parameter(value)}::${type}`;
    });
    return [`(${columns}) ${direction === 'desc' ? '<' : '>'} (${values.join(', ')})`];
  }
}

/** A cursor can be made up: what is no value of its column may not reach the database. */
function isOfType(value: CursorKey[number], type: string): boolean {
  const text = String(value);
  if (value === null) return false;
  if (type === 'text') return typeof value === 'string' && !value.includes('\0');
  if (type === 'date') return INFINITE.test(text) || (DAY.test(text) && isPartialDate(text));
  if (type === 'int') return Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST_INT;
  if (type.startsWith('timestamp')) return !Number.isNaN(Date.parse(text));
  return decimal(text) !== null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INFINITE = /^-?infinity$/;
const LARGEST_INT = 2 ** 31 - 1;

export function orderClause<Row>({ orderBy, direction = 'asc' }: Listing<Row>): string {
  return `order by ${orderBy.map(({ column }) => `${column} ${direction}`).join(', ')}`;
}

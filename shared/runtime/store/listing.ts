import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Page } from '../../core/connection';
import type { CursorKey } from '../../core/cursor';

/** A condition of a list: SQL with one `?` for its value, which always travels as a parameter. */
export interface Condition {
  readonly sql: string;
  readonly value: unknown;
}

/** A list that can be paged by its sort columns, which together must be unique and never null. */
export interface Listing<Row> {
  /** Columns as `p.code as "code"`; see {@link columnsOf}. */
  readonly select: string;
  readonly from: string;
  readonly conditions: readonly Condition[];
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
    const values = page.after.map((value, i) => `${this.parameter(value)}::${orderBy[i]!.type}`);
    return [`(${columns}) ${direction === 'desc' ? '<' : '>'} (${values.join(', ')})`];
  }
}

export function orderClause<Row>({ orderBy, direction = 'asc' }: Listing<Row>): string {
  return `order by ${orderBy.map(({ column }) => `${column} ${direction}`).join(', ')}`;
}

import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { protectionUnderTest } from './protection-under-test';

describe('the migrated tables', () => {
  const subgraph = protectionUnderTest('schema', EMPTY_DIRECTORY);

  it('have the columns of the entities, with their types', async () => {
    const rows: { table: string; column: string; type: string; nullable: boolean }[] =
      await subgraph.database.query(
        `select c.relname as "table", a.attname as "column",
           format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
         from pg_attribute a join pg_class c on c.oid = a.attrelid
         where a.attnum > 0 and not a.attisdropped and c.relkind = 'r'
           and c.relnamespace = 'public'::regnamespace`,
      );
    const { driver, entityMetadatas } = subgraph.database;
    const expected = entityMetadatas.flatMap(({ tablePath, columns }) =>
      columns.map((column) => ({
        table: tablePath,
        column: column.databaseName,
        type: driver.normalizeType(column) + (column.isArray ? '[]' : ''),
        nullable: column.isNullable,
      })),
    );
    const tables = new Set(expected.map(({ table }) => table));
    const found = rows.filter(({ table }) => tables.has(table));
    expect(sorted(found)).toEqual(sorted(expected));
  });
});

function sorted<T extends { table: string; column: string }>(columns: readonly T[]): T[] {
  return [...columns].sort((a, b) =>
    `${a.table}.${a.column}` < `${b.table}.${b.column}` ? -1 : 1,
  );
}

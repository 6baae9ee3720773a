import type { EntityManager, EntitySchema } from 'typeorm';

/**
 * Writes many rows of one entity in one statement; rows with a known primary key are replaced.
 * Property names are those of the entity; its column types convert what JSON cannot hold.
 */
export async function upsertRecords<Row extends object>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { columns, primaryColumns, tablePath } = manager.connection.getMetadata(entity);
  const names = columns.map((column) => quote(column.databaseName));
  const shape = columns.map((column) => {
    const type = manager.connection.driver.normalizeType(column) + (column.isArray ? '[]' : '');
    return `${quote(column.propertyName)} ${type}`;
  });
  const values = columns.map((column) => quote(column.propertyName));
  const updates = columns
    .filter((column) => !column.isPrimary)
    .map(({ databaseName }) => `${quote(databaseName)} = excluded.${quote(databaseName)}`);
  const keys = primaryColumns.map((column) => quote(column.databaseName));
  const conflict = updates.length > 0 ? `do update set ${updates.join(', ')}` : 'do nothing';
  await manager.query(
    `insert into ${quote(tablePath)} (${names.join(', ')})
     select ${values.join(', ')} from jsonb_to_recordset($1::jsonb) as r(${shape.join(', ')})
     on conflict (${keys.join(', ')}) ${conflict}`,
    [JSON.stringify(rows)],
  );
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

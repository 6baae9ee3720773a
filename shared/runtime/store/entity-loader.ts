import DataLoader from 'dataloader';
import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import { columnsOf } from './listing';

/** Loads rows of an entity by the unique value of one of its properties; null where there is none. */
export function entityLoader<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  property: keyof Row & string,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = await rowsWhere(manager, entity, property, keys);
    const found = new Map(rows.map((row) => [String(row[property]), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

async function rowsWhere<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  property: string,
  keys: readonly string[],
): Promise<Row[]> {
  const { tablePath, columns } = manager.connection.getMetadata(entity);
  const column = columns.find(({ propertyName }) => propertyName === property)!.databaseName;
  return manager.query(
    `select ${columnsOf(manager, entity, 't')} from ${tablePath} t
     where t.${column} = any($1::text[])`,
    [keys],
  );
}

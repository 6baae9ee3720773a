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

/** Loads the rows that share a value of one property, as all crises of one country. */
export function entitiesLoader<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  property: keyof Row & string,
): DataLoader<string, Row[]> {
  return new DataLoader<string, Row[]>(async (keys) => {
    const rows = await rowsWhere(manager, entity, property, keys);
    const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of rows) found.get(String(row[property]))?.push(row);
    return keys.map((key) => found.get(key)!);
  });
}

async function rowsWhere<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  property: string,
  keys: readonly string[],
): Promise<Row[]> {
  const { tablePath, columns, primaryColumns } = manager.connection.getMetadata(entity);
  const column = columns.find(({ propertyName }) => propertyName === property)!.databaseName;
  const order = primaryColumns.map(({ databaseName }) => `t.${databaseName}`).join(', ');
  return manager.query(
    `select ${columnsOf(manager, entity, 't')} from ${tablePath} t
     where t.${column} = any($1::text[]) order by ${order}`,
    [keys],
  );
}

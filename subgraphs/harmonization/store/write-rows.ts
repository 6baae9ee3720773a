import type { EntityManager } from 'typeorm';

const ROWS_AT_ONCE = 5_000;

/**
 * Writes rows by a statement that takes them as JSON in `$1`, some thousands at a time: the text of all that a run over
 * many records decides would be longer than a string can be.
 */
export async function writeRows(
  manager: Pick<EntityManager, 'query'>,
  sql: string,
  rows: Iterable<object>,
): Promise<void> {
  for (const part of inParts(rows)) await manager.query(sql, [JSON.stringify(part)]);
}

/** Rows as many at a time as are written at once. */
export function* inParts<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS_AT_ONCE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

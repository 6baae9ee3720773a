import type { EntityManager } from 'typeorm';

const ROWS_AT_ONCE = 5_000;

/**
 * Writes rows by a statement that takes them as JSON in `$1`, some thousands at a time: the text of all that a run over
 * many records decides would be longer than a string can be.
 */
export async function writeRows(
  manager: Pick<EntityManager, 'query'>,
  sql: string,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await manager.query(sql, [JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))]);
  }
}

import type { Database, Transaction } from '../../../shared/runtime/postgres';
import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import { forgetRecords, readContentHashes, saveComparedRecords } from '../store/compared-records';
import { lockKind } from '../store/settle-kind';

/**
 * Brings what is kept of a kind up to what the graph gives now: only what is new or has another content
 * hash is written, and what the graph no longer gives is forgotten. Never while somebody settles the kind, who would tell
 * of a record by the level that it had.
 * @returns how many records are new, changed or gone.
 */
export async function takeInRecords(
  database: Database,
  kind: HarmonizedKind,
  pages: AsyncGenerator<readonly ComparedRecord[]>,
): Promise<number> {
  const known = await readContentHashes(database.manager, kind);
  const left = new Set(known.keys());
  const write = (change: (transaction: Transaction) => Promise<void>) =>
    database.transaction(async (transaction) => {
      await lockKind(transaction, kind);
      await change(transaction);
    });
  let changed = 0;
  for await (const page of pages) {
    const news = page.filter(({ id, contentHash }) => known.get(id) !== contentHash);
    for (const { id } of page) left.delete(id);
    if (news.length > 0) await write((transaction) => saveComparedRecords(transaction, news));
    changed += news.length;
  }
  if (left.size > 0) await write((transaction) => forgetRecords(transaction, kind, [...left]));
  return changed + left.size;
}

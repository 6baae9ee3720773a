import type { Database } from '../../../shared/runtime/postgres';
import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import { forgetRecords, readContentHashes, saveComparedRecords } from '../store/compared-records';

/**
 * Brings what is kept of a kind up to what the graph gives now: only what is new or has another content
 * hash is written, and what the graph no longer gives is forgotten.
 * @returns how many records are new, changed or gone.
 */
export async function takeInRecords(
  { manager }: Database,
  kind: HarmonizedKind,
  pages: AsyncGenerator<readonly ComparedRecord[]>,
): Promise<number> {
  const known = await readContentHashes(manager, kind);
  const left = new Set(known.keys());
  let changed = 0;
  for await (const page of pages) {
    const news = page.filter(({ id, contentHash }) => known.get(id) !== contentHash);
    for (const { id } of page) left.delete(id);
    await saveComparedRecords(manager, news);
    changed += news.length;
  }
  await forgetRecords(manager, kind, [...left]);
  return changed + left.size;
}

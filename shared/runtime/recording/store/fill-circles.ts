import type { EntityManager } from 'typeorm';
import type { History, RecordedEvent } from '../../../core/recording/history-entry';
import type { RecordedKind } from '../../../core/recording/recorded-kind';
import { readHistories } from './read-histories';
import { type StoredCircle, keepCircle } from './record-circle';
import { addOpen, addOpenWithdrawals } from './recording-request';

/** Says who is in the circles of things of a kind that were recorded before the database decided by circles. */
export async function fillCircles<E extends RecordedEvent, S extends object>(
  kept: EntityManager,
  kind: RecordedKind<E, S>,
  circleOf: (history: History<E>) => StoredCircle | Promise<StoredCircle>,
): Promise<void> {
  const without: { id: string }[] = await kept.query(
    `select distinct thing_id as id from history_entry h where kind = $1 and not exists (
       select from open_entry o where o.kind = h.kind and o.thing_id = h.thing_id
     ) and not exists (
       select from record_circle c where c.kind = h.kind and c.thing_id = h.thing_id
     )`,
    [kind.name],
  );
  const ids = without.map(({ id }) => id);
  for (const history of (await readHistories(kept, kind, ids)).values()) {
    if (history === null) continue;
    const { opening, standing, withdrawn } = history;
    for (const { id, event } of [...(opening ? [opening] : []), ...standing, ...withdrawn]) {
      const open = kind.isWhollyOpen === true ? event : kind.openPartOf(event);
      if (open !== null) await addOpen(kept, id, open);
    }
    const thing = { kind: kind.name, id: history.id };
    await addOpenWithdrawals(kept, thing);
    await keepCircle(kept, thing, await circleOf(history));
  }
}

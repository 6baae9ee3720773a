import type { EntityManager } from 'typeorm';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import { idsOfKind, readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { AccessKind } from '../domain/access-kind';

/**
 * The histories of a kind by the agreement to which their things belong, but for what was withdrawn as
 * a whole, whoever may see them.
 */
export async function historiesUnder<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: AccessKind<E, S>,
  agreementIds: readonly string[],
): Promise<Map<string, History<E>[]>> {
  const links = agreementIds.map((id) => linkTo('AccessAgreement', id));
  const linked = await idsOfKind(manager, kind.name, links);
  const ids = [...new Set([...linked.values()].flat())];
  const known = ids.length > 0 ? await readHistories(manager, kind, ids) : null;
  const standing = (id: string) => {
    const history = known?.get(id);
    return history && !history.opening?.recording.withdrawal ? [history] : [];
  };
  return new Map(
    agreementIds.map((id, index) => [id, (linked.get(links[index]!) ?? []).flatMap(standing)]),
  );
}

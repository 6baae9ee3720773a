import type { EntityManager } from 'typeorm';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import { idsOfKind, readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { AccessKind } from '../domain/access-kind';

/** The ids of the things of a kind by the agreement to which they belong. */
export async function idsUnder(
  manager: EntityManager,
  kind: string,
  agreementIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const links = agreementIds.map((id) => linkTo('AccessAgreement', id));
  const linked = await idsOfKind(manager, kind, links);
  return new Map(agreementIds.map((id, index) => [id, linked.get(links[index]!) ?? []]));
}

/** Whether a thing was begun and not withdrawn as a whole. */
export function isStanding<E extends RecordedEvent>(
  history: History<E> | null | undefined,
): history is History<E> {
  return !!history && !history.opening?.recording.withdrawal;
}

/** The standing histories of a kind by the agreement to which their things belong, whoever may see them. */
export async function historiesUnder<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: AccessKind<E, S>,
  agreementIds: readonly string[],
): Promise<Map<string, History<E>[]>> {
  const linked = await idsUnder(manager, kind.name, agreementIds);
  const ids = [...new Set([...linked.values()].flat())];
  const known = ids.length > 0 ? await readHistories(manager, kind, ids) : null;
  const standingOf = (own: readonly string[]) => own.map((id) => known?.get(id)).filter(isStanding);
  return new Map([...linked].map(([id, own]) => [id, standingOf(own)]));
}

import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { History, RecordedEvent } from '../../../core/recording/history-entry';
import type { RecordedKind } from '../../../core/recording/recorded-kind';
import { linkTo } from '../../../core/recording/recorded-kind';
import type { SeenHistory, Sight } from '../../../core/recording/see-history';
import { seeHistory } from '../../../core/recording/see-history';
import { untilTick } from '../../store/until-tick';
import { idsOfKind, readHistories } from './read-histories';

/** What the viewer may do with each of these histories, in their order. */
type SightsOn<E extends RecordedEvent> = (
  histories: readonly History<E>[],
) => readonly Sight[] | Promise<readonly Sight[]>;

/** Loads things of a kind as the viewer sees them; null for one that does not exist for the viewer. */
export function seenLoader<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: RecordedKind<E, S>,
  sightsOn: SightsOn<E>,
): DataLoader<string, SeenHistory<E> | null> {
  return new DataLoader<string, SeenHistory<E> | null>(async (ids) => {
    const begun = performance.now();
    const known = await readHistories(manager, kind, ids);
    const histories = [...known.values()].filter((history) => history !== null);
    const sights = await sightsOn(histories);
    const seen = new Map(
      histories.map((history, index) => [history.id, seeHistory(kind, history, sights[index]!)]),
    );
    const found = ids.map((id) => seen.get(id) ?? null);
    if (found.includes(null)) await untilTick(begun);
    return found;
  });
}

/** Loads the ids of the things of a kind of which an entry links to something. */
export function linkedIdsLoader(
  manager: EntityManager,
  kind: string,
): DataLoader<string, string[]> {
  return new DataLoader<string, string[]>(async (links) => {
    const found = await idsOfKind(manager, kind, links);
    return links.map((link) => found.get(link)!);
  });
}

/** Loads the ids of the things of a kind that were recorded for an agreement, by its id. */
export function idsOfAgreementLoader(
  manager: EntityManager,
  kind: string,
): DataLoader<string, string[]> {
  return new DataLoader<string, string[]>(async (agreementIds) => {
    const links = agreementIds.map((id) => linkTo('AccessAgreement', id));
    const found = await idsOfKind(manager, kind, links);
    return links.map((link) => found.get(link)!);
  });
}

/** The ids of all things of a kind that were recorded, whoever may see them. */
export async function recordedIds(manager: EntityManager, kind: string): Promise<string[]> {
  const found = await idsOfKind(manager, kind);
  return [...found.values()].flat();
}

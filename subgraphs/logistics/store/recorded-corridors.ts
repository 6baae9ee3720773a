import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History } from '../../../shared/core/recording/history-entry';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import { seeHistory } from '../../../shared/core/recording/see-history';
import { idsOfKind, readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { CorridorEvent } from '../domain/corridor-event';
import { circleOfCorridor, corridorKind } from '../domain/recorded-corridor';
import { sightOn } from '../domain/visibility';

/** What a viewer may do with a corridor that was recorded. */
export function sightOnCorridor(history: History<CorridorEvent>, { caller, today }: Viewer): Sight {
  const state = stateAt(corridorKind, history, null)!;
  const recordedBy = history.opening?.recording.organization ?? null;
  return sightOn(caller, circleOfCorridor(state, recordedBy), today);
}

/** Loads recorded corridors as the viewer sees them; null for one that does not exist for the viewer. */
export function recordedCorridorLoader(
  manager: EntityManager,
  viewer: Viewer,
): DataLoader<string, SeenHistory<CorridorEvent> | null> {
  return new DataLoader<string, SeenHistory<CorridorEvent> | null>(async (ids) => {
    const known = await readHistories(manager, corridorKind, ids);
    return ids.map((id) => {
      const history = known.get(id);
      return history ? seeHistory(corridorKind, history, sightOnCorridor(history, viewer)) : null;
    });
  });
}

/** Loads the ids of the corridors that were recorded for an agreement. */
export function recordedCorridorIdsLoader(manager: EntityManager): DataLoader<string, string[]> {
  return new DataLoader<string, string[]>(async (agreementIds) => {
    const links = agreementIds.map((id) => linkTo('AccessAgreement', id));
    const found = await idsOfKind(manager, corridorKind.name, links);
    return links.map((link) => found.get(link)!);
  });
}

/** The ids of all corridors that were recorded. */
export async function recordedCorridorIds(manager: EntityManager): Promise<string[]> {
  const found = await idsOfKind(manager, corridorKind.name);
  return [...found.values()].flat();
}

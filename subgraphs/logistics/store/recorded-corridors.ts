import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History } from '../../../shared/core/recording/history-entry';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import {
  idsOfAgreementLoader,
  recordedIds,
  seenLoader,
} from '../../../shared/runtime/recording/store/recorded-loaders';
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
  return seenLoader(manager, corridorKind, (histories) =>
    histories.map((history) => sightOnCorridor(history, viewer)),
  );
}

/** Loads the ids of the corridors that were recorded for an agreement. */
export function recordedCorridorIdsLoader(manager: EntityManager): DataLoader<string, string[]> {
  return idsOfAgreementLoader(manager, corridorKind.name);
}

/** The ids of all corridors that were recorded. */
export function recordedCorridorIds(manager: EntityManager): Promise<string[]> {
  return recordedIds(manager, corridorKind.name);
}

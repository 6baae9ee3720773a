import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Circle } from '../../../shared/core/recording/circle';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History } from '../../../shared/core/recording/history-entry';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import { fillCircles } from '../../../shared/runtime/recording/store/fill-circles';
import { EVERYBODYS, storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import {
  idsOfAgreementLoader,
  recordedIds,
  seenLoader,
} from '../../../shared/runtime/recording/store/recorded-loaders';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { CorridorEvent } from '../domain/corridor-event';
import { deliveriesKind } from '../domain/delivery-confirmation';
import { circleOfCorridor, corridorKind } from '../domain/recorded-corridor';
import { sightOn } from '../domain/visibility';

/** Who may see a corridor that was recorded and add to it. */
export function circleOfHistory(history: History<CorridorEvent>): Circle {
  const state = stateAt(corridorKind, history, null)!;
  const recordedBy = history.opening?.recording.organization ?? null;
  return circleOfCorridor(state, recordedBy);
}

/** What a viewer may do with a corridor that was recorded. */
export function sightOnCorridor(history: History<CorridorEvent>, { caller, today }: Viewer): Sight {
  return sightOn(caller, circleOfHistory(history), today);
}

/** Says who sees what was recorded before the database decided. */
export async function fillRecorded(kept: EntityManager): Promise<void> {
  await fillCircles(kept, corridorKind, (history) => storedCircle(circleOfHistory(history)));
  await fillCircles(kept, deliveriesKind, () => EVERYBODYS);
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

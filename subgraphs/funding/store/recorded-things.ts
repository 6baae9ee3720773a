import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { type Circle, sightOn } from '../../../shared/core/recording/circle';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import type { SharedRecordKind } from '../../../shared/core/recording/shared-record';
import { fillCircles } from '../../../shared/runtime/recording/store/fill-circles';
import { storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import {
  idsOfAgreementLoader,
  seenLoader,
} from '../../../shared/runtime/recording/store/recorded-loaders';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { flexibleReserveKind } from '../domain/flexible-reserve';
import { fundingWindowKind } from '../domain/funding-window';

/** Who may see something that was recorded and add to it. */
export function circleOfRecorded<E extends RecordedEvent, S extends object>(
  kind: SharedRecordKind<E, S>,
  history: History<E>,
): Circle {
  const state = stateAt(kind, history, null)!;
  const recordedBy = history.opening?.recording.organization ?? null;
  return kind.circleOf(state, { recordedBy });
}

/** What a viewer may do with something that was recorded. */
export function sightOnRecorded<E extends RecordedEvent, S extends object>(
  kind: SharedRecordKind<E, S>,
  history: History<E>,
  { caller, today }: Viewer,
): Sight {
  return sightOn(caller, circleOfRecorded(kind, history), today);
}

/** Says who sees what was recorded before the database decided. */
export async function fillRecorded(kept: EntityManager): Promise<void> {
  await fillCircles(kept, fundingWindowKind, (history) =>
    storedCircle(circleOfRecorded(fundingWindowKind, history)),
  );
  await fillCircles(kept, flexibleReserveKind, (history) =>
    storedCircle(circleOfRecorded(flexibleReserveKind, history)),
  );
}

/** The loaders of what organizations record of the money of agreements. */
export function recordedLoaders(manager: EntityManager, viewer: Viewer) {
  return {
    fundingWindow: recordedLoader(manager, viewer, fundingWindowKind),
    flexibleReserve: recordedLoader(manager, viewer, flexibleReserveKind),
    fundingWindowIds: idsOfAgreementLoader(manager, fundingWindowKind.name),
    flexibleReserveIds: idsOfAgreementLoader(manager, flexibleReserveKind.name),
  };
}

/** Loads things of a kind as the viewer sees them; null for one that does not exist for the viewer. */
function recordedLoader<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  viewer: Viewer,
  kind: SharedRecordKind<E, S>,
): DataLoader<string, SeenHistory<E> | null> {
  return seenLoader(manager, kind, (histories) =>
    histories.map((history) => sightOnRecorded(kind, history, viewer)),
  );
}

import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Circle } from '../../../core/recording/circle';
import { sightOn } from '../../../core/recording/circle';
import { stateAt } from '../../../core/recording/follow-history';
import type { History, RecordedEvent } from '../../../core/recording/history-entry';
import type { SeenHistory, Sight } from '../../../core/recording/see-history';
import type { SharedRecordKind } from '../../../core/recording/shared-record';
import type { RecordingGround } from '../change-history';
import type { Viewer } from '../viewer';
import { fillCircles } from './fill-circles';
import { storedCircle } from './record-circle';
import { seenLoader } from './recorded-loaders';

/** Who may see a record that its authors share first and publish later, and add to it. */
export function circleOfShared<E extends RecordedEvent, S extends object>(
  kind: SharedRecordKind<E, S>,
  history: History<E>,
): Circle {
  const state = stateAt(kind, history, null)!;
  const recordedBy = history.opening?.recording.organization ?? null;
  return kind.circleOf(state, { recordedBy });
}

/** What a viewer may do with such a record. */
function sightOnShared<E extends RecordedEvent, S extends object>(
  kind: SharedRecordKind<E, S>,
  history: History<E>,
  { caller, today }: Viewer,
): Sight {
  return sightOn(caller, circleOfShared(kind, history), today);
}

/** What recording such a thing needs: who may see it and add to it follows from its own history. */
export function groundOfShared<E extends RecordedEvent, S extends object>(
  { database, viewer }: Pick<RecordingGround<E>, 'database' | 'viewer'>,
  kind: SharedRecordKind<E, S>,
): RecordingGround<E> {
  return {
    ...{ database, viewer },
    circleOf: (_, history) => storedCircle(circleOfShared(kind, history)),
    sightOn: (_, history) => Promise.resolve(sightOnShared(kind, history, viewer)),
  };
}

/** Says who sees such records that were recorded before the database decided. */
export function fillShared<E extends RecordedEvent, S extends object>(
  kept: EntityManager,
  kind: SharedRecordKind<E, S>,
): Promise<void> {
  return fillCircles(kept, kind, (history) => storedCircle(circleOfShared(kind, history)));
}

/** Loads such records as the viewer sees them; null for one that does not exist for the viewer. */
export function sharedRecordLoader<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  viewer: Viewer,
  kind: SharedRecordKind<E, S>,
): DataLoader<string, SeenHistory<E> | null> {
  return seenLoader(manager, kind, (histories) =>
    histories.map((history) => sightOnShared(kind, history, viewer)),
  );
}

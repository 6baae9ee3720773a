import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { seenLoader } from '../../../shared/runtime/recording/store/recorded-loaders';
import type { AccessKind } from '../domain/access-kind';
import { sightOn } from '../domain/visibility';
import { readAgreements } from './agreement-loaders';
import { agreementParts } from './agreement-parts';

/** What a viewer may do with each of these histories. */
export async function sightsOn<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: AccessKind<E, S>,
  histories: readonly History<E>[],
  { caller, today }: Viewer,
): Promise<Sight[]> {
  const things = histories.map((history) => {
    const state = stateAt(kind, history, null)!;
    const recordedBy = history.opening?.recording.organization ?? null;
    return { state, recordedBy, agreementId: kind.agreementOf?.(history.id, state) ?? null };
  });
  const ids = things.flatMap(({ agreementId }) => agreementId ?? []);
  const agreements = ids.length > 0 ? await readAgreements(agreementParts(manager), ids) : null;
  return things.map(({ state, recordedBy, agreementId }) => {
    const agreement = (agreementId && agreements?.get(agreementId)?.circle) || null;
    return sightOn(caller, kind.circleOf(state, { recordedBy, agreement }), today);
  });
}

/** Loads things of a kind as the viewer sees them; null for one that does not exist for the viewer. */
export function recordedLoader<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  viewer: Viewer,
  kind: AccessKind<E, S>,
): DataLoader<string, SeenHistory<E> | null> {
  return seenLoader(manager, kind, (histories) => sightsOn(manager, kind, histories, viewer));
}

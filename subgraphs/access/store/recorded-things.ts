import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { StoredCircle } from '../../../shared/runtime/recording/store/record-circle';
import { keepCircle, storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import { seenLoader } from '../../../shared/runtime/recording/store/recorded-loaders';
import type { AccessKind } from '../domain/access-kind';
import { supplementKind } from '../domain/agreement-supplement';
import { type Circle, sightOn } from '../domain/visibility';
import { readAgreements } from './agreement-loaders';
import { agreementParts } from './agreement-parts';

/** Who is in the circle of a thing, as the database decides by. */
export async function circleOn<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: AccessKind<E, S>,
  history: History<E>,
): Promise<StoredCircle> {
  const state = stateAt(kind, history, null)!;
  const within = kind.agreementOf?.(history.id, state) ?? null;
  if (kind.name === supplementKind.name) return circleOfAgreement(manager, history.id);
  const recordedBy = history.opening?.recording.organization ?? null;
  const { named, contributors } = kind.circleOf(state, { recordedBy, agreement: CONTRIBUTOR });
  const own = storedCircle(kind.circleOf(state, { recordedBy, agreement: null }));
  return {
    ...own,
    contributors: [],
    within,
    withContributors: [...named, ...contributors].includes('*'),
  };
}

/** Tells whether an agreement's contributors see or add to what belongs to it. */
const CONTRIBUTOR: Circle = { publicFrom: null, named: [], contributors: ['*'], recordedBy: null };

/** Who is in the circle of an agreement, as the database decides by. */
async function circleOfAgreement(manager: EntityManager, id: string): Promise<StoredCircle> {
  const agreements = await readAgreements(agreementParts(manager), [id]);
  return storedCircle(agreements.get(id)!.circle);
}

/** Says again who is in the circles of agreements, all of them when none are named, as after names were matched to organizations. */
export async function keepAgreementCircles(
  manager: EntityManager,
  only?: readonly string[],
): Promise<void> {
  const ids = only ?? (await allAgreements(manager));
  for (const [id, { circle }] of await readAgreements(agreementParts(manager), ids)) {
    await keepCircle(manager, { kind: supplementKind.name, id }, storedCircle(circle));
  }
}

async function allAgreements(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query('select distinct id from access_agreement');
  return rows.map(({ id }) => id);
}

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

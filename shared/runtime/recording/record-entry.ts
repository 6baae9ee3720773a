import { checkWords } from '../../core/recording/check-words';
import { checkDay, checkEvent, proposed } from '../../core/recording/follow-history';
import type { History, RecordedEvent } from '../../core/recording/history-entry';
import type { RecordedKind } from '../../core/recording/recorded-kind';
import type { UserError } from '../../core/recording/user-error';
import type { Transaction } from '../postgres';
import { actingOrganization } from './viewer';
import type { RecordingGround } from './change-history';
import { changeHistory } from './change-history';
import type { RecordedChange } from './recorded-change';
import { checkClientKey, notRecorded } from './recorded-change';
import { addEntry, identify } from './store/recording-request';
import { saveRecordedSource } from './store/save-recorded-source';

/** An event to record. */
export interface EntryRequest<E extends RecordedEvent> {
  readonly clientKey: string;
  /** The thing to add to; null to begin one, under an id made of the organization and its key. */
  readonly id: string | null;
  /** The name of the input's field that holds the id; `id` when left out. */
  readonly idField?: string;
  /** The `version` that the caller read; 0 to begin. */
  readonly basedOnVersion: number;
  readonly onBehalfOf: string | null;
  readonly event: E;
  /** What was asked, where the event holds more than that; tells this request from another. */
  readonly asked?: object;
  /** What can be said against the event only by looking at other things. */
  readonly check?: (
    transaction: Transaction,
    history: History<E> | null,
  ) => Promise<readonly UserError[]>;
}

/**
 * Records an event once for each key of an organization. A request that repeats an earlier one changes
 * nothing and answers the same; one that is not right is answered with what to correct.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for a caller who sees the thing and may not add.
 */
export async function recordEntry<E extends RecordedEvent, S extends object>(
  ground: RecordingGround<E>,
  kind: RecordedKind<E, S>,
  request: EntryRequest<E>,
): Promise<RecordedChange<S>> {
  const organization = actingOrganization(ground.viewer.caller);
  const { clientKey, onBehalfOf, event, basedOnVersion, idField = 'id' } = request;
  const wrong = [
    ...checkClientKey(clientKey),
    ...checkWords({ ...event, onBehalfOf }),
    ...checkDay(event, ground.viewer.today),
  ];
  if (wrong.length > 0) return notRecorded(...wrong);
  const id = request.id ?? `${organization}:${clientKey}`;
  const asked = request.asked ?? event;
  const identity = identify(organization, clientKey, { kind: kind.name, id, asked, onBehalfOf });
  const entryId = `${organization}:${kind.name}/${clientKey}`;
  return changeHistory(ground, kind, {
    ...{ identity, id, idField, basedOnVersion, entryId, yours: event },
    begins: request.id === null ? begunBy(organization, id, event) : null,
    reasonsAgainst: async (transaction, history) => [
      ...checkEvent(kind, history, event),
      ...((await request.check?.(transaction, history)) ?? []),
    ],
    write: async (transaction, isPublic) => {
      const open = kind.openPartOf(event);
      const words = { ...(kind.wordsOf?.(open ?? event) ?? open ?? event), onBehalfOf };
      const isOpen = isPublic && open !== null;
      const dataset = await saveRecordedSource(transaction, {
        ...{ organization, recordId: entryId, hash: identity.hash, words, isPublic: isOpen },
      });
      await addEntry(transaction, identity, {
        ...{ id: entryId, kind: kind.name, thingId: id, date: event.date, content: event },
        open: kind.isWhollyOpen === true ? event : open,
        ...{ links: kind.linksOf(event), withdraws: null, dataset, onBehalfOf },
      });
    },
  });
}

function begunBy<E extends RecordedEvent>(organization: string, id: string, event: E): History<E> {
  const entry = proposed(event);
  const opening = { ...entry, recording: { ...entry.recording, organization } };
  return { id, opening, standing: [], withdrawn: [], version: 0 };
}

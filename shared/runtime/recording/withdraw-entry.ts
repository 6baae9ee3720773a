import { checkWords } from '../../core/recording/check-words';
import { checkRemoval } from '../../core/recording/follow-history';
import type { History, RecordedEvent } from '../../core/recording/history-entry';
import type { RecordedKind } from '../../core/recording/recorded-kind';
import type { UserError } from '../../core/recording/user-error';
import { notFound, refused } from '../../core/recording/user-error';
import { actingOrganization } from './viewer';
import type { RecordingGround } from './change-history';
import { changeHistory } from './change-history';
import type { RecordedChange } from './recorded-change';
import { checkClientKey, notRecorded } from './recorded-change';
import { addEntry, identify } from './store/recording-request';

/** An entry to take back. */
export interface WithdrawalRequest {
  readonly clientKey: string;
  readonly id: string;
  readonly basedOnVersion: number;
  readonly entryId: string;
  readonly reason: string;
}

/**
 * Takes back an entry that the organization itself recorded, once for each key. It stays to be read with
 * the reason, and no state rests on it any longer. Taking back the first entry withdraws the whole.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for a caller who sees the thing and may not add.
 */
export async function withdrawEntry<E extends RecordedEvent, S extends object>(
  ground: RecordingGround<E>,
  kind: RecordedKind<E, S>,
  { clientKey, id, basedOnVersion, entryId, reason }: WithdrawalRequest,
): Promise<RecordedChange<S>> {
  const organization = actingOrganization(ground.viewer.caller);
  const wrong = [...checkClientKey(clientKey), ...checkWords({ reason })];
  if (wrong.length > 0) return notRecorded(...wrong);
  const identity = identify(organization, clientKey, { kind: kind.name, id, entryId, reason });
  return changeHistory(ground, kind, {
    ...{ identity, id, idField: 'id', basedOnVersion, entryId, begins: null, yours: { reason } },
    reasonsAgainst: (_, history) =>
      Promise.resolve(reasonsAgainst(kind, history!, { organization, entryId })),
    write: (transaction) =>
      addEntry(transaction, identity, {
        ...{ id: `${organization}:withdrawal/${clientKey}`, kind: kind.name, thingId: id },
        ...{ date: ground.viewer.today, content: { reason: reason.trim() }, links: [] },
        ...{ withdraws: entryId, dataset: '', onBehalfOf: null, open: { reason: reason.trim() } },
      }),
  });
}

function reasonsAgainst<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  history: History<E>,
  { organization, entryId }: { readonly organization: string; readonly entryId: string },
): readonly UserError[] {
  const { opening, standing } = history;
  const entry = opening?.id === entryId ? opening : standing.find(({ id }) => id === entryId);
  if (!entry || opening?.recording.withdrawal) {
    return [notFound('entryId', 'There is no such entry that still stands.')];
  }
  if (entry.recording.organization !== organization) {
    return [refused('entryId', 'Only the organization that recorded an entry withdraws it.')];
  }
  return checkRemoval(kind, history, entryId);
}

import type { UserError } from '../../../shared/core/recording/user-error';
import type { CadenceDraft } from '../domain/cadence-entry';
import { checkCadence } from '../domain/check-cadence';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { RecordingStore } from '../store/recording-store';
import type { CadenceChange, CadenceNow, CadenceRequest } from './cadence-change';
import { changeCadence } from './cadence-change';

export interface CadenceEntryRequest extends CadenceRequest {
  readonly onBehalfOf: string | null;
  readonly draft: CadenceDraft;
}

/**
 * Adds an entry to the cadence of an agreement.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for an organization outside the agreement.
 */
export function recordCadence(
  recordings: RecordingStore,
  viewer: Viewer,
  request: CadenceEntryRequest,
): Promise<CadenceChange> {
  const { clientKey, draft, onBehalfOf } = request;
  const idOf = (organization: string) => `${organization}:cadence/${clientKey}`;
  return changeCadence(recordings, viewer, request, {
    table: 'cadence_entry',
    content: { draft, onBehalfOf },
    entryId: idOf,
    yours: draft,
    check: ({ agreement }) => checkCadence(agreement.events, draft, viewer.today),
    write: (session, { organization, agreement }) =>
      session.addCadenceEntry(idOf(organization), agreement, { draft, onBehalfOf }),
  });
}

export interface CadenceWithdrawalRequest extends CadenceRequest {
  readonly entryId: string;
  readonly reason: string;
}

/**
 * Withdraws an entry that the organization itself recorded. It stays to be read, with the reason.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for an organization outside the agreement.
 */
export function withdrawCadence(
  recordings: RecordingStore,
  viewer: Viewer,
  request: CadenceWithdrawalRequest,
): Promise<CadenceChange> {
  const { entryId, reason } = request;
  return changeCadence(recordings, viewer, request, {
    table: 'cadence_withdrawal',
    content: { entryId, reason },
    entryId: () => entryId,
    yours: null,
    check: (now) => checkWithdrawal(now, request),
    write: (session) => session.addCadenceWithdrawal(entryId, reason.trim()),
  });
}

function checkWithdrawal(
  { organization, cadence }: CadenceNow,
  { entryId, reason }: CadenceWithdrawalRequest,
): UserError[] {
  const errors: UserError[] = [];
  const entry = [...cadence.rhythms, ...cadence.encounters].find(({ id }) => id === entryId);
  if (!entry) {
    const message = 'There is no such entry that still stands.';
    errors.push({ field: ['entryId'], code: 'NOT_FOUND', message });
  } else if (entry.recording?.organization !== organization) {
    const message = 'Only the organization that recorded an entry withdraws it.';
    errors.push({ field: ['entryId'], code: 'REFUSED', message });
  }
  if (reason.trim() === '' || reason.length > 2_000) {
    errors.push({ field: ['reason'], code: 'INVALID', message: 'Write 1 to 2,000 characters.' });
  }
  return errors;
}

import { PassageError } from '../../../shared/core/errors';
import type { AccessAgreement } from '../domain/access-agreement';
import { sightOn } from '../domain/visibility';
import type { EventDraft } from '../domain/check-event';
import { checkEvent } from '../domain/check-event';
import { checkClientKey } from '../../../shared/runtime/recording/recorded-change';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { RecordingSession, RecordingStore } from '../store/recording-store';
import type { AgreementChange } from './agreement-change';
import { agreementNotFound, changed, conflictOf, keyReused, notChanged } from './agreement-change';

export interface EventRequest {
  readonly clientKey: string;
  readonly agreementId: string;
  readonly basedOnVersion: number;
  readonly onBehalfOf: string | null;
  readonly draft: EventDraft;
}

/**
 * Adds an event to the history of an agreement, once for each key of an organization.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for an organization outside the agreement.
 */
export async function recordEvent(
  recordings: RecordingStore,
  viewer: Viewer,
  request: EventRequest,
): Promise<AgreementChange> {
  const organization = actingOrganization(viewer.caller);
  const { clientKey, agreementId, draft } = request;
  const wrongKey = checkClientKey(clientKey);
  if (wrongKey.length > 0) return notChanged(...wrongKey);
  const id = `${organization}:${clientKey}`;
  const content = { agreementId, draft, onBehalfOf: request.onBehalfOf };
  return recordings.during({ organization, clientKey, content }, agreementId, async (session) => {
    const agreement = await session.agreement(agreementId, viewer);
    if (!agreement) return agreementNotFound(agreementId);
    requireMember(viewer, agreement);
    const earlier = await session.earlier('recorded_event');
    if (earlier === 'OTHER') return keyReused();
    if (earlier === 'SAME') return changeOf(session, viewer, agreementId, id);
    const { basedOnVersion } = request;
    if (basedOnVersion !== agreement.version) return conflictOf(agreement, basedOnVersion, draft);
    const errors = checkEvent(agreement.events, draft, viewer.today);
    if (errors.length > 0) return notChanged(...errors);
    await session.addEvent(id, agreement, { draft, onBehalfOf: request.onBehalfOf });
    return changeOf(session, viewer, agreementId, id);
  });
}

/** @throws PassageError FORBIDDEN */
export function requireMember({ caller, today }: Viewer, { id, circle }: AccessAgreement): void {
  if (sightOn(caller, circle, today).mayRecord) return;
  throw new PassageError('FORBIDDEN', 'your organization takes no part in this agreement', {
    where: 'agreementId',
    value: id,
    expected: 'a caller that concluded, witnessed, facilitated or recorded it',
  });
}

/** The agreement with one of its events, as they stand now. */
export async function changeOf(
  session: RecordingSession,
  viewer: Viewer,
  agreementId: string,
  eventId: string,
): Promise<AgreementChange> {
  const agreement = await session.agreement(agreementId, viewer);
  const events = agreement ? [...agreement.events, ...agreement.withdrawnEvents] : [];
  return changed(agreement, events.find(({ id }) => id === eventId) ?? null);
}

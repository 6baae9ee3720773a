import type { UserError } from '../../../shared/core/recording/user-error';
import type { AccessAgreement } from '../domain/access-agreement';
import { checkRemoval } from '../domain/check-event';
import { checkClientKey } from '../../../shared/runtime/recording/recorded-change';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { RecordingStore } from '../store/recording-store';
import type { AgreementChange } from './agreement-change';
import { agreementNotFound, conflictOf, keyReused, notChanged } from './agreement-change';
import { changeOf, requireMember } from './record-event';

export interface WithdrawalRequest {
  readonly clientKey: string;
  readonly agreementId: string;
  readonly basedOnVersion: number;
  readonly eventId: string;
  readonly reason: string;
}

/**
 * Withdraws an event that the organization itself recorded. It stays to be read, with the reason.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for an organization outside the agreement.
 */
export async function withdrawEvent(
  recordings: RecordingStore,
  viewer: Viewer,
  request: WithdrawalRequest,
): Promise<AgreementChange> {
  const organization = actingOrganization(viewer.caller);
  const { clientKey, agreementId, eventId, reason, basedOnVersion } = request;
  const wrongKey = checkClientKey(clientKey);
  if (wrongKey.length > 0) return notChanged(...wrongKey);
  const content = { agreementId, eventId, reason };
  return recordings.during({ organization, clientKey, content }, agreementId, async (session) => {
    const agreement = await session.agreement(agreementId, viewer);
    if (!agreement) return agreementNotFound(agreementId);
    requireMember(viewer, agreement);
    const earlier = await session.earlier('event_withdrawal');
    if (earlier === 'OTHER') return keyReused();
    if (earlier === 'SAME') return changeOf(session, viewer, agreementId, eventId);
    if (basedOnVersion !== agreement.version) return conflictOf(agreement, basedOnVersion, null);
    const errors = checkWithdrawal(agreement, organization, request);
    if (errors.length > 0) return notChanged(...errors);
    await session.addWithdrawal(eventId, reason.trim());
    return changeOf(session, viewer, agreementId, eventId);
  });
}

function checkWithdrawal(
  { events }: AccessAgreement,
  organization: string,
  { eventId, reason }: WithdrawalRequest,
): UserError[] {
  const errors: UserError[] = [];
  const event = events.find(({ id }) => id === eventId);
  if (!event) {
    const message = 'There is no such event that still stands.';
    errors.push({ field: ['eventId'], code: 'NOT_FOUND', message });
  } else if (event.recording?.organization !== organization) {
    const message =
      'Only the organization that recorded an event withdraws it; what a source file tells is corrected there.';
    errors.push({ field: ['eventId'], code: 'REFUSED', message });
  } else {
    errors.push(...checkRemoval(events, event));
  }
  if (reason.trim() === '' || reason.length > 2_000) {
    errors.push({ field: ['reason'], code: 'INVALID', message: 'Write 1 to 2,000 characters.' });
  }
  return errors;
}

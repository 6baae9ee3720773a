import { mapEvents } from '../../../shared/core/map-events';
import { createNotifications } from '../../../shared/runtime/store/follow-notifications';
import type { Database, Transaction } from '../../../shared/runtime/postgres';
import { readAs } from '../../../shared/runtime/postgres-asking';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { AgreementEventNotice } from '../domain/agreement-event-notice';
import { agreementLoader } from './agreement-loaders';
import { agreementParts } from './agreement-parts';

const CHANNEL = 'agreement_event_recorded';

/** Which event of which agreement: what was recorded is read again, as each listener may see it. */
interface Announcement {
  readonly agreementId: string;
  readonly eventId: string;
}

/** Told to all that listen when the transaction is committed, and to nobody when it is not. */
export async function announceEvent(
  transaction: Transaction,
  announcement: Announcement,
): Promise<void> {
  await transaction.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(announcement)]);
}

/** The events that are recorded from now on, as far as a viewer may see their agreements. */
export type FollowEvents = (
  viewerNow: () => Viewer,
  agreementId: string | null,
) => Promise<AsyncIterableIterator<AgreementEventNotice>>;

/** Follows what is announced in a database, whichever process records it. */
export function createFollowEvents(database: Database): FollowEvents {
  const { url = '' } = database.options as { readonly url?: string };
  const follow = createNotifications(url, CHANNEL);
  return async (viewerNow, agreementId) => {
    const announced = await follow();
    return mapEvents(announced, (payload) =>
      noticeFor(database, viewerNow(), JSON.parse(payload) as Announcement, agreementId),
    );
  };
}

async function noticeFor(
  database: Database,
  viewer: Viewer,
  { agreementId, eventId }: Announcement,
  only: string | null,
): Promise<AgreementEventNotice | undefined> {
  if (only !== null && only !== agreementId) return undefined;
  const { manager, end } = readAs(database, viewer);
  const agreement = await agreementLoader(agreementParts(manager), viewer)
    .load(agreementId)
    .finally(end);
  const event = agreement?.events.find(({ id }) => id === eventId);
  return agreement && event ? { agreement, event } : undefined;
}

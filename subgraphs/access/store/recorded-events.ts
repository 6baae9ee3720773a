import type { EntityManager } from 'typeorm';
import type { Recording } from '../../../shared/core/recording/history-entry';
import type { AgreementEvent, EventAsTold } from '../domain/agreement-event';

interface Row {
  readonly id: string;
  readonly agreementId: string;
  readonly dataset: string;
  readonly content: EventAsTold;
  readonly recording: Recording;
}

/** The events that organizations recorded for these agreements, in the order of recording. */
export async function recordedEventsOf(
  manager: EntityManager,
  agreementIds: readonly string[],
): Promise<Map<string, AgreementEvent[]>> {
  const rows: Row[] = await manager.query(
    `select e.id, e.agreement_id as "agreementId", e.dataset, e.content, jsonb_build_object(
         'organization', e.recorded_by, 'onBehalfOf', e.on_behalf_of, 'at', e.recorded_at,
         'withdrawal', case when w.event_id is null then null else jsonb_build_object(
           'organization', w.recorded_by, 'reason', w.reason, 'at', w.recorded_at) end
       ) as recording
     from recorded_event e left join event_withdrawal w on w.event_id = e.id
     where e.agreement_id = any($1::text[]) order by e.agreement_id, e.sequence`,
    [agreementIds],
  );
  const found = new Map<string, AgreementEvent[]>(agreementIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.agreementId)?.push(toEvent(row));
  return found;
}

function toEvent({ id, dataset, content, recording }: Row): AgreementEvent {
  return {
    ...content,
    id,
    entersIntoForce: null,
    renewalMode: null,
    origins: [{ dataset, recordId: id }],
    recording,
  };
}

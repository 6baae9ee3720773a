import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../../shared/runtime/store/listing';
import type { ClosedValues } from '../../../shared/runtime/store/rights/closed-values';
import { withClosed } from '../domain/closed-values';
import type { StoredReport } from '../domain/incident-report';
import { incidentReportEntity } from './incident-report-entity';

/** Notes, within the transaction that writes their reports, that these incidents are to be made anew. */
export async function queueMerges(
  manager: EntityManager,
  incidentIds: readonly string[],
): Promise<void> {
  await manager.query(
    `insert into incident_merge_queue (incident_id)
     select distinct id from unnest($1::text[]) as id on conflict do nothing`,
    [incidentIds],
  );
}

/** All reports of the next incidents that are to be made anew. */
export async function readQueuedReports(
  manager: EntityManager,
  events: number,
): Promise<StoredReport[]> {
  const rows: (StoredReport & { closed: ClosedValues })[] = await manager.query(
    `with next as (
       select incident_id from incident_merge_queue order by incident_id limit $1 for update
     )
     select ${columnsOf(manager, incidentReportEntity, 'r')}, coalesce((
         select jsonb_object_agg(v.coordinate, v.value) from closed_value v
         where v.record_key = 'report/' || r.dataset || '/' || r.record_id
       ), '{}') as closed
     from incident_report r join next using (incident_id)
     order by r.incident_id, r.dataset, r.record_id`,
    [events],
  );
  return rows.map(({ closed, ...report }) => withClosed(report, closed));
}

export async function forgetMerges(
  manager: EntityManager,
  incidentIds: readonly string[],
): Promise<void> {
  await manager.query('delete from incident_merge_queue where incident_id = any($1::text[])', [
    incidentIds,
  ]);
}

import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../../shared/runtime/store/listing';
import { INCIDENT_KINDS } from '../domain/incident-kind';
import type { IncidentReport } from '../domain/incident-report';
import { incidentReportEntity } from './incident-report-entity';

/** The reports of incidents in the order in which `mergeReports` takes them. */
export function incidentReportLoader(manager: EntityManager): DataLoader<string, IncidentReport[]> {
  return new DataLoader(async (incidents) => {
    const reports: IncidentReport[] = await manager.query(
      `select ${columnsOf(manager, incidentReportEntity, 'r')}, i.place_precision as "placePrecision"
       from incident_report r join incident i on i.id = r.incident_id
       where r.incident_id = any($1::text[])
       order by array_position($2::text[], r.kind), r.dataset collate "C", r.record_id collate "C"`,
      [incidents, INCIDENT_KINDS],
    );
    const found = new Map<string, IncidentReport[]>(incidents.map((id) => [id, []]));
    for (const report of reports) found.get(report.incidentId)?.push(report);
    return incidents.map((id) => found.get(id)!);
  });
}

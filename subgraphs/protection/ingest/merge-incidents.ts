import type { Database } from '../../../shared/runtime/postgres';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { saveClosedValues } from '../../../shared/runtime/store/rights/closed-values';
import { closedOfIncident, keyOfIncident, withoutClosed } from '../domain/closed-values';
import type { StoredReport } from '../domain/incident-report';
import { mergeReports } from '../domain/merge-reports';
import { incidentEntity } from '../store/incident-entity';
import { forgetMerges, readQueuedReports } from '../store/merge-store';

const EVENTS_AT_ONCE = 2_000;

/** Makes the incidents anew of which a report is new or changed, each of all its reports. */
export async function mergeIncidents(database: Database): Promise<void> {
  for (let more = true; more;) {
    more = await database.transaction(async (manager) => {
      const reports = await readQueuedReports(manager, EVENTS_AT_ONCE);
      const events = groupByEvent(reports);
      const incidents = [...events.values()].map(mergeReports);
      await upsertRecords(manager, incidentEntity, incidents.map(withoutClosed));
      const closed = incidents.map(
        (one) => [keyOfIncident(one.id), closedOfIncident(one)] as const,
      );
      await saveClosedValues(manager, new Map(closed));
      await forgetMerges(manager, [...events.keys()]);
      return events.size === EVENTS_AT_ONCE;
    });
  }
}

type Group = [StoredReport, ...StoredReport[]];

function groupByEvent(reports: readonly StoredReport[]): Map<string, Group> {
  const events = new Map<string, Group>();
  for (const report of reports) {
    const known = events.get(report.incidentId);
    if (known) known.push(report);
    else events.set(report.incidentId, [report]);
  }
  return events;
}

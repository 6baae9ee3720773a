import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../../shared/runtime/store/listing';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { BorderCrossing, ReportedCrossing } from '../domain/border-crossing';
import { borderCrossingEntity } from './border-crossing-entity';
import type { CrossingReportRow } from './crossing-report-entity';
import { crossingReportEntity } from './crossing-report-entity';

/** Every report with the two countries that its words were matched to. */
export async function listReports(manager: EntityManager): Promise<ReportedCrossing[]> {
  const rows: (CrossingReportRow & { iso3s: (string | null)[] })[] = await manager.query(
    `select ${columnsOf(manager, crossingReportEntity, 'r')}, array[c.iso3, n.iso3] as iso3s
     from crossing_report r
     left join place_mention c on c.key = r.country_key
     left join place_mention n on n.key = r.neighbour_key`,
  );
  return rows.map(({ countryKey: _country, neighbourKey: _neighbour, iso3s, ...report }) => ({
    report,
    iso3s,
  }));
}

export async function replaceCrossings(
  manager: EntityManager,
  crossings: readonly BorderCrossing[],
): Promise<void> {
  await manager.query('delete from border_crossing');
  await upsertRecords(manager, borderCrossingEntity, crossings);
}

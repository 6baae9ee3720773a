import { totalsOf, type PopulationTotals } from '../../../../shared/core/population-figure';
import type {
  ActivityOrganization,
  ActivityPlace,
  ActivityRecord,
  ActivitySector,
} from '../activity/activity-record';
import { withRole } from '../activity/activity-record';
import { tableOf, type Column, type MissingValue, type Rendered } from './rendered';

/** One presence: an implementer in a place and a sector. */
interface Row {
  readonly record: ActivityRecord;
  readonly implementer: ActivityOrganization;
  readonly sector: ActivitySector;
  readonly place: ActivityPlace;
  /** People reached; null where the record makes several rows and does not tell them apart. */
  readonly reached: PopulationTotals | null;
}

const names = (role: 'FUNDS' | 'PROGRAMMES' | 'REPORTS') => (row: Row) =>
  withRole(row.record, role)
    .map(({ name }) => name)
    .join('; ');

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Activity id', hxl: '#activity+id', value: ({ record }) => record.id },
  { title: 'Activity', hxl: '#activity+name', value: ({ record }) => record.title },
  { title: 'Status', hxl: '#status', value: ({ record }) => record.status },
  { title: 'Donor', hxl: '#org+funder+name', value: names('FUNDS') },
  { title: 'Programme organization', hxl: '#org+prog+name', value: names('PROGRAMMES') },
  {
    title: 'Implementing organization',
    hxl: '#org+impl+name',
    value: (row) => row.implementer.name,
  },
  { title: 'Acronym', hxl: '#org+impl+acronym', value: (row) => row.implementer.acronym },
  { title: 'Organization type', hxl: '#org+impl+type', value: (row) => row.implementer.type },
  { title: 'Reported by', hxl: '#org+reporting+name', value: names('REPORTS') },
  { title: 'Cluster', hxl: '#sector+cluster+name', value: ({ sector }) => sector.name },
  { title: 'Cluster code', hxl: '#sector+cluster+code', value: ({ sector }) => sector.code },
  { title: 'Country code', hxl: '#country+code+v_iso3', value: ({ place }) => place.iso3 },
  { title: 'Admin 1', hxl: '#adm1+name', value: ({ place }) => place.admin1?.name ?? null },
  { title: 'Admin 1 code', hxl: '#adm1+code', value: ({ place }) => place.admin1?.pcode ?? null },
  { title: 'Admin 2', hxl: '#adm2+name', value: ({ place }) => place.admin2?.name ?? null },
  { title: 'Admin 2 code', hxl: '#adm2+code', value: ({ place }) => place.admin2?.pcode ?? null },
  { title: 'Start', hxl: '#date+start', value: ({ record }) => record.period.start },
  { title: 'End', hxl: '#date+end', value: ({ record }) => record.period.end },
  { title: 'Reached', hxl: '#reached', value: ({ reached }) => reached?.total ?? null },
  { title: 'Reached, female', hxl: '#reached+f', value: ({ reached }) => reached?.female ?? null },
  { title: 'Reached, male', hxl: '#reached+m', value: ({ reached }) => reached?.male ?? null },
  {
    title: 'Reached, with disability',
    hxl: '#reached+disabled',
    value: ({ reached }) => reached?.withDisability ?? null,
  },
];

/**
 * The rows of a 3W sheet with HXL hashtags: one for each implementer, sector and place. People reached stand
 * in it only where there is one row: a figure repeated on several rows would be counted several times.
 */
export function render3w(record: ActivityRecord): Rendered {
  const missing = missingFor(record);
  if (missing.length > 0) return { ok: false, missing };
  const implementers = withRole(record, 'IMPLEMENTS');
  const isOneRow = implementers.length * record.sectors.length * record.places.length === 1;
  const reached = isOneRow && record.reached.length > 0 ? totalsOf(record.reached) : null;
  const rows = implementers.flatMap((implementer) =>
    record.sectors.flatMap((sector) =>
      record.places.map((place) => ({ record, implementer, sector, place, reached })),
    ),
  );
  return tableOf(COLUMNS, rows);
}

function missingFor(record: ActivityRecord): readonly MissingValue[] {
  const missing: MissingValue[] = [];
  if (withRole(record, 'IMPLEMENTS').length === 0)
    missing.push({
      field: 'Implementing organization (#org+impl)',
      where: 'organizations',
      expected: 'an organization with the role IMPLEMENTS',
    });
  if (record.sectors.length === 0)
    missing.push({ field: 'Cluster (#sector)', where: 'sectors', expected: 'at least one sector' });
  if (record.places.length === 0)
    missing.push({ field: 'Admin 1 (#adm1)', where: 'places', expected: 'at least one place' });
  return missing;
}

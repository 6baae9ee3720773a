import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { partialDateOf } from '../../../shared/core/partial-date';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AffectedOrganizationType } from '../domain/affected-organization-type';
import type { AidWorkerDetails } from '../domain/aid-worker-incident';
import { incidentId } from '../domain/incident-kind';
import type { ReportValue } from '../domain/incident-report';
import { precisionOfNames } from '../domain/place-precision';
import { NO_PLACE } from '../domain/place-words';
import type { VictimFigures, Victims } from '../domain/victims';
import { Cells } from './cells';

const ORGANIZATION_COLUMNS: readonly (readonly [AffectedOrganizationType, string])[] = [
  ['UN', 'UN'],
  ['INGO', 'INGO'],
  ['ICRC', 'ICRC'],
  ['NRCS_IFRC', 'NRCS and IFRC'],
  ['NNGO', 'NNGO'],
  ['OTHER', 'Other'],
];

/**
 * One row of the Aid Worker Security Database. Month or day may be missing; the country is an ISO
 * alpha-2 code or, where that is blank, a name.
 * The reader numbers the events that share one id: see `readAwsd`.
 */
export function parseAwsdReport({ given, structured }: RawRow): Parsed<Identified<ReportValue>> {
  const number = given['Incident ID']?.trim() ?? '';
  if (!/^\d+$/.test(number)) return reject('Incident ID', number, 'not the number of an incident');
  const occurrence = typeof structured === 'number' ? structured : 1;
  const recordId = occurrence === 1 ? number : `${number}-${occurrence}`;
  const cells = new Cells(given);
  const date = dateOf(cells);
  const value: ReportValue = {
    incidentId: incidentId('AWSD', recordId),
    registry: 'AWSD',
    kind: 'AID_WORKER',
    date: date ?? '',
    ...placeOf(cells),
    setting: cells.text('Location'),
    description: cells.text('Details'),
    perpetratorType: cells.text('Actor type'),
    perpetratorName: cells.text('Actor name'),
    means: cells.text('Means of attack'),
    ...victimsOf(cells),
    details: detailsOf(cells),
  };
  if (cells.problem) return { ok: false, rejection: cells.problem };
  const parts = [given['Year'], given['Month'], given['Day']].join('-');
  return date ? accept({ recordId, value }) : reject('Year', parts, 'not a date');
}

/** A day without its month says nothing: no such row is known, so it is refused. */
function dateOf(cells: Cells): string | null {
  const [year, month, day] = [cells.count('Year'), cells.count('Month'), cells.count('Day')];
  if (year === null || (month === null && day !== null)) return null;
  return partialDateOf(year, month ?? undefined, day ?? undefined);
}

function placeOf(cells: Cells) {
  const place = {
    ...NO_PLACE,
    country: cells.text('Country Code') ?? cells.text('Country'),
    admin1: cells.text('Region'),
    admin2: cells.text('District'),
    locality: cells.text('City'),
  };
  return {
    place,
    latitude: cells.degrees('Latitude', 90),
    longitude: cells.degrees('Longitude', 180),
    precision: precisionOfNames(place),
    precisionAsGiven: null,
  };
}

function victimsOf(cells: Cells) {
  const all = figures(cells, (harm) => `Total ${harm}`);
  const counted = ORGANIZATION_COLUMNS.map(([organizationType, column]) => ({
    organizationType,
    affected: cells.count(column) ?? 0,
  }));
  const byOrganizationType = counted.filter(({ affected }) => affected > 0);
  const victims: Victims = {
    ...all,
    national: figures(cells, (harm) => `Nationals ${harm}`),
    international: figures(cells, (harm) => `Internationals ${harm}`),
    groups: [{ group: 'AID_WORKER', ...all }],
    byOrganizationType,
    byGender: {
      male: cells.count('Gender Male') ?? 0,
      female: cells.count('Gender Female') ?? 0,
      unknown: cells.count('Gender Unknown') ?? 0,
    },
  };
  return { victims, organizationTypes: byOrganizationType.map((told) => told.organizationType) };
}

function detailsOf(cells: Cells): AidWorkerDetails {
  return {
    organizationsAsGiven: null,
    programmeFocus: null,
    attackContext: cells.text('Attack context'),
    motive: cells.text('Motive'),
    captivityOutcome: null,
    verification: cells.text('Verified'),
  };
}

function figures(cells: Cells, column: (harm: string) => string): VictimFigures {
  return {
    killed: cells.count(column('killed')),
    wounded: cells.count(column('wounded')),
    kidnapped: cells.count(column('kidnapped')),
    detained: cells.count(column('detained')),
  };
}

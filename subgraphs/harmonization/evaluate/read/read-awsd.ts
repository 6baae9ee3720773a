import { join } from 'node:path';
import { partialDateOf } from '../../../../shared/core/partial-date';
import { readCsv } from '../../../../shared/runtime/ingest/read-csv';
import type { LinkRecord } from '../../domain/linkage/linkage-record';
import { numbersIn } from '../../domain/linkage/normalize/numbers-in';

type Row = Readonly<Record<string, string>>;

/** Columns that count victims by type of organization, under the types' common names. */
const TYPES: Readonly<Record<string, string>> = {
  UN: 'UN',
  INGO: 'INGO',
  ICRC: 'RED_CROSS',
  'NRCS and IFRC': 'RED_CROSS',
  NNGO: 'NNGO',
};

/** An aid worker incident with the text that a person reads. */
export interface AidWorkerReport {
  readonly record: LinkRecord;
  readonly text: string;
  readonly year: string;
}

/** Incidents of the Aid Worker Security Database; `iso3` gives the code of a two-letter one. */
export function readAwsd(data: string, iso3: (iso2: string) => string): readonly AidWorkerReport[] {
  const path = join(data, 'protection', 'awsd', 'incidents_1997_2025.csv');
  const rows = [...readCsv(path)].map(({ given }) => given);
  return rows
    .filter((row) => !row['Incident ID']!.startsWith('#'))
    .map((row) => reportOf(row, iso3));
}

function reportOf(row: Row, iso3: (iso2: string) => string): AidWorkerReport {
  const text = row.Details ?? '';
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => Number(row[name]) || undefined);
  const values = {
    country: iso3(row['Country Code'] ?? ''),
    date: year === undefined ? null : partialDateOf(year, month, day),
    place: placeOf(row),
    description: text,
    organizationTypes: Object.keys(TYPES).flatMap((name) =>
      Number(row[name]) > 0 ? [TYPES[name]!] : [],
    ),
    victims: {
      killed: Number(row['Total killed']),
      wounded: Number(row['Total wounded']),
      kidnapped: Number(row['Total kidnapped']),
    },
    numbers: numbersIn(text),
  };
  return {
    record: { id: `awsd ${row['Incident ID']}`, source: 'awsd', values },
    text,
    year: row.Year ?? '',
  };
}

function placeOf(row: Row) {
  const known = row.Latitude !== '' && row.Longitude !== '';
  const precisionKm = row.City ? 10 : row.District ? 50 : 150;
  const point = known ? { lat: Number(row.Latitude), lon: Number(row.Longitude) } : {};
  return { ...point, precisionKm, area: row.Region ?? '' };
}

import { join } from 'node:path';
import { readCsv } from '../../../runtime/ingest/read-csv';
import type { Group } from '../read-profile';
import type { CentreTally } from './centre-tally';
import type { Given } from './columns';
import { clean, tallyWords } from './columns';
import { Tally } from './tally';

const HARMS = ['killed', 'wounded', 'kidnapped', 'detained'];

/** Columns of the sheet, and the organization types that they count. */
const TYPES: Readonly<Record<string, string>> = {
  UN: 'UN',
  INGO: 'INGO',
  ICRC: 'ICRC',
  'NRCS and IFRC': 'NRCS_IFRC',
  NNGO: 'NNGO',
  Other: 'OTHER',
};

const GENDERS: Readonly<Record<string, string>> = {
  'Gender Male': 'male',
  'Gender Female': 'female',
  'Gender Unknown': 'unknown',
};

/** The Aid Worker Security Database. */
export function measureAidWorkerSecurity(
  data: string,
  centres: CentreTally,
): Record<string, Group> {
  const path = join(data, 'protection', 'awsd', 'incidents_1997_2025.csv');
  const tally = new Tally();
  const required = ['Incident ID', 'Year', 'Country Code', 'Total killed'];
  for (const { given } of readCsv(path, { tagRow: true, required })) {
    if (!tally.isNew(JSON.stringify(given))) continue;
    centres.add(countryOf(given), given['Latitude'], given['Longitude']);
    tallyIncident(tally, given);
  }
  return { 'incidents awsd': tally.group() };
}

function tallyIncident(tally: Tally, given: Given): void {
  const place = [countryOf(given), clean(given['Region']), clean(given['District'])];
  tally.word('place', place.join('|'));
  const month = given['Month'] ? `-${given['Month'].padStart(2, '0')}` : '';
  tally.word('date', `${given['Year']}${month}`);
  tally.given('day', given['Day']);
  tally.name('locality', clean(given['City']));
  tally.given('point', given['Latitude']);
  tally.text('description', given['Details']);
  tallyWords(tally, given, {
    perpetratorType: 'Actor type',
    means: 'Means of attack',
    setting: 'Location',
    attackContext: 'Attack context',
    motive: 'Motive',
    verification: 'Verified',
  });
  tally.name('perpetratorName', clean(given['Actor name']));
  const [nationals, internationals] = ['Nationals', 'Internationals'].map((who) =>
    HARMS.map((harm) => given[`${who} ${harm}`]?.trim() ?? '').join(','),
  );
  tally.word('origins', `${nationals}|${internationals}`);
  tally.list('organizationTypes', typesOf(given));
  for (const [column, gender] of Object.entries(GENDERS)) {
    for (let one = 0; one < Number(given[column]); one += 1) tally.word('gender', gender);
  }
}

function countryOf(given: Given): string {
  return clean(given['Country Code']) || clean(given['Country']);
}

function typesOf(given: Given): string[] {
  return Object.entries(TYPES).flatMap(([column, type]) =>
    Number(given[column]) > 0 ? [type] : [],
  );
}

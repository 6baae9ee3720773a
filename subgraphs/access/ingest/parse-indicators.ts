import { decimal } from '../../../shared/core/money';
import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { placeKey } from '../../../shared/core/mention';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AccessFigure, AccessMeasure } from '../domain/access-indicator';
import type { CountryIndicators } from './indicators-kind';

/** The columns of OCHA's sheet by measure. */
export const INDICATOR_COLUMNS: Readonly<Record<AccessMeasure, string>> = {
  VISAS_PENDING_OR_DENIED_PCT: '% of visas pending or denied',
  TRAVEL_DENIED_PCT: '% of travel authorizations or movements denied',
  INCIDENTS_PREVIOUS_YEAR: 'Number of incidents reported in previous year',
  INCIDENTS_THIS_YEAR: 'Number of incidents reported since start of year',
  INCIDENTS_SINCE_PREVIOUS_YEAR: 'Number of incidents reported since start of previous year',
  CERF_PROJECTS_AFFECTED_PCT: '% of CERF projects affected by insecurity and inaccessibility',
  CBPF_PROJECTS_AFFECTED_PCT: '% of CBPF projects affected by insecurity and inaccessibility',
  VACCINATION_CAMPAIGN: 'Campaign Vaccine Status',
  LEARNERS_ENROLLED: 'Number of learners enrolled from pre-primary to tertiary education',
};

const SUBJECT_COLUMN = 'Campaign Vaccine';

/** One row of the sheet: all measures of one country. */
export function parseIndicators({
  given,
}: RawRow): Parsed<Identified<CountryIndicators>> | typeof EMPTY {
  if (Object.values(given).every((cell) => cell.trim() === '')) return EMPTY;
  const iso3 = (given['ISO Code'] ?? '').trim();
  const name = (given['Country'] ?? '').trim();
  if (placeKey({ country: iso3 || name }) === null) {
    return reject('Country', '', 'the row names no country');
  }
  const figures = [];
  for (const [measure, column] of Object.entries(INDICATOR_COLUMNS)) {
    const figure = readFigure(measure, (given[column] ?? '').trim());
    if (typeof figure === 'string') return reject(column, given[column], figure);
    figures.push({
      measure: measure as AccessMeasure,
      subject: subjectOf(measure, given),
      ...figure,
    });
  }
  return accept({ recordId: iso3 || name, value: { country: name, code: iso3 || null, figures } });
}

function subjectOf(measure: string, given: RawRow['given']): string | null {
  return measure === 'VACCINATION_CAMPAIGN' ? given[SUBJECT_COLUMN]?.trim() || null : null;
}

/** The figure of a cell; a text says why it cannot be one. */
function readFigure(measure: string, asGiven: string): AccessFigure | string {
  if (asGiven === '') return { value: null, status: 'NOT_REPORTED', asGiven };
  if (asGiven === 'N/A') return { value: null, status: 'NOT_APPLICABLE', asGiven };
  if (measure === 'VACCINATION_CAMPAIGN') return { value: null, status: 'REPORTED', asGiven };
  return measure.endsWith('_PCT') ? readPercent(asGiven) : readCount(asGiven);
}

/** Without its sign a number in a column of percentages may mean a share: only zero is certain. */
function readPercent(asGiven: string): AccessFigure | string {
  const value = decimal(asGiven.replace(/%$/, ''));
  if (value === null) return 'not a percentage';
  if (Number(value) < 0 || Number(value) > 100) return 'not between 0 and 100 percent';
  const isClear = asGiven.endsWith('%') || Number(value) === 0;
  return isClear
    ? { value, status: 'REPORTED', asGiven }
    : { value: null, status: 'UNCLEAR', asGiven };
}

function readCount(asGiven: string): AccessFigure | string {
  const value = decimal(asGiven);
  if (value === null || !/^\d+$/.test(value)) return 'not a whole number';
  return { value, status: 'REPORTED', asGiven };
}

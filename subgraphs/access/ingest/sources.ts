import { PassageError } from '../../../shared/core/errors';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import { givenWords, listAt, readJson } from '../../../shared/runtime/ingest/read-json';
import type { RawRow, Source } from '../../../shared/runtime/ingest/record-kind';
import { agreementKind } from './agreement-kind';
import { indicatorsKind } from './indicators-kind';
import { movementOutcomeKind } from './movement-outcome-kind';
import { parseAgreement } from './parse-agreement';
import { INDICATOR_COLUMNS, parseIndicators } from './parse-indicators';
import { MOVEMENT_COLUMNS, parseMovementOutcome } from './parse-movement-outcome';
import { rawAgreement } from './raw-agreement';

const INDICATOR_HEADER = ['ISO Code', 'Country', ...Object.values(INDICATOR_COLUMNS)];

/** The files that the access keeper reads. */
export const sources: readonly Source[] = [
  {
    dataset: {
      id: 'access-agreements',
      title: 'Access agreements and authorizations',
      publisher: 'Passage, from the public texts that each record cites',
      licence: 'facts',
      sensitivity: 'LOW',
    },
    kind: agreementKind,
    columns: { LOW: Object.keys(rawAgreement.shape), MODERATE: ['records'] },
    files: ['access/agreements.json'],
    read: readAgreements,
    parse: parseAgreement,
  },
  {
    dataset: {
      id: 'ocha-access-indicators',
      title: 'Humanitarian access indicators by country',
      publisher: 'OCHA',
      licence: 'OCHA (public sheet; attribution)',
      sensitivity: 'LOW',
    },
    kind: indicatorsKind,
    columns: { LOW: [...INDICATOR_HEADER, 'Campaign Vaccine'] },
    files: ['access/access_indicators_by_country.csv'],
    read: (path: string) => withoutTags(readCsv(path, { required: INDICATOR_HEADER })),
    parse: parseIndicators,
  },
  {
    dataset: {
      id: 'gaza-movement-outcomes',
      title: 'Outcomes of humanitarian movements in the Gaza Strip',
      publisher: 'Passage, from the public texts that each record cites',
      licence: 'facts',
      sensitivity: 'LOW',
    },
    kind: movementOutcomeKind,
    columns: { LOW: MOVEMENT_COLUMNS },
    files: ['access/gaza_movement_outcomes.csv'],
    read: (path: string) => withoutTags(readCsv(path, { required: MOVEMENT_COLUMNS })),
    parse: parseMovementOutcome,
  },
];

function* readAgreements(path: string): Generator<RawRow> {
  for (const [index, member] of listAt(path, readJson(path), 'the top').entries()) {
    if (typeof member !== 'object' || member === null) {
      throw new PassageError('FILE_MALFORMED', 'a member of the list is no record', {
        where: `${path}, record ${index + 1}`,
        value: JSON.stringify(member).slice(0, 80),
        expected: 'a JSON object with id, title, type, countries, parties and signed',
      });
    }
    yield { where: `record ${index + 1}`, given: givenWords(member), structured: member };
  }
}

/** Leaves out the row of HXL hashtags, where a file has one. */
function* withoutTags(rows: Iterable<RawRow>): Generator<RawRow> {
  for (const row of rows) {
    const cells = Object.values(row.given).filter((cell) => cell !== '');
    if (cells.length === 0 || !cells.every((cell) => cell.startsWith('#'))) yield row;
  }
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassageError, explain } from '../../../shared/core/errors';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import { readDataFolder } from '../../../shared/runtime/ingest/data-folder';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import { mappedSources } from '../../../shared/runtime/ingest/sheets/mapped-sources';
import type { SheetKind } from '../../../shared/runtime/ingest/sheets/sheet-kind';
import { temporaryFolder } from '../../testkit/temporary-folder';

const visitKind: SheetKind = {
  kind: {
    name: 'Visit',
    mentions: () => ({}),
    readOwn: (value) => ({ ok: true, value }),
    write: () => Promise.resolve(),
  },
  fields: {
    place: { type: 'text' },
    day: { type: 'date' },
    status: { type: 'option', options: ['DONE', 'PLANNED'] },
  },
  fromSheet: ({ fields }) => ({ ok: true, value: { value: fields } }),
};

const HEAD = `
dataset: { id: visits, title: Visits, publisher: Example, licence: CC BY, sensitivity: LOW }
`;
const folders = temporaryFolder();
const NO_MAPPINGS = mkdtempSync(join(folders, 'no-mappings-'));

/** A data folder of one test with these files. */
function dataFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(folders, 'data-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The sources of a data folder with one mapping and one sheet. */
function sourcesOf(mapping: string, sheet: string | Buffer = 'Place,Day\nMopti,2025-03-01\n') {
  const folder = dataFolder({ 'ngo/a.mapping.yaml': mapping, 'ngo/visits.csv': sheet });
  return { folder, sources: mappedSources(NO_MAPPINGS, readDataFolder(folder), [visitKind]) };
}

function rowsOf({ folder, sources }: { folder: string; sources: Source[] }) {
  return sources.flatMap((source) =>
    source.files.flatMap((name) => {
      const rows = source.read(join(folder, name)) as Iterable<{
        where: string;
        given: Record<string, string>;
        structured: SheetRow;
      }>;
      return [...rows].map((row) => {
        const parsed = source.parse(row);
        if (parsed === EMPTY) return 'empty';
        return parsed.ok ? parsed.value.value : parsed.rejection;
      });
    }),
  );
}

function sentenceOf(mapping: string, sheet?: string | Buffer): string {
  const given = sourcesOf(mapping, sheet);
  try {
    rowsOf(given);
  } catch (error) {
    if (error instanceof PassageError) return explain(error).replaceAll(`${given.folder}/`, '');
    throw error;
  }
  throw new Error('it was expected to fail');
}

const VISITS = `kind: Visit
file: visits.csv
${HEAD}
columns: { place: Place, day: Day }
`;

describe('a mapping file beside a sheet', () => {
  it('is found by its name and reads the sheet beside it', () => {
    const given = sourcesOf(VISITS);
    expect(given.sources.map(({ dataset, files }) => [dataset.id, files])).toEqual([
      ['visits', ['ngo/visits.csv']],
    ]);
    expect(rowsOf(given)).toEqual([{ place: 'Mopti', day: '2025-03-01' }]);
  });

  it('may name its sheets by a pattern', () => {
    const given = sourcesOf(VISITS.replace('visits.csv', "'**/v*.csv'"));
    expect(given.sources[0]!.files).toEqual(['ngo/visits.csv']);
  });

  it('skips the rows above the header and the tag row below it, and drops a byte-order mark', () => {
    const sheet = '\ufeffVisits of March,\nPlace,Day\n#loc,#date\nMopti,2025-03-01\n,\n';
    const given = sourcesOf(`${VISITS}headerRow: 2\ntagRow: 3\n`, sheet);
    expect(rowsOf(given)).toEqual([{ place: 'Mopti', day: '2025-03-01' }, 'empty']);
  });

  it('reads a sheet without rows above it whose first bytes are a byte-order mark', () => {
    const given = sourcesOf(VISITS, '\ufeffPlace,Day\nMopti,2025-03-01\n');
    expect(rowsOf(given)).toEqual([{ place: 'Mopti', day: '2025-03-01' }]);
  });

  it('reads other encodings and delimiters', () => {
    const sheet = Buffer.from('Place;Day\nS\xe9gou;2025-03-01\n', 'latin1');
    const given = sourcesOf(`${VISITS}encoding: windows-1252\ndelimiter: ';'\n`, sheet);
    expect(rowsOf(given)).toEqual([{ place: 'Ségou', day: '2025-03-01' }]);
  });

  it('reads the points of a GeoJSON file', () => {
    const feature = {
      type: 'Feature',
      properties: { Place: 'Mopti', Code: 4, Nothing: null },
      geometry: { type: 'Point', coordinates: [-4.2, 14.5] },
    };
    const sheet = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const mapping = `kind: Visit\nfile: visits.csv\nformat: geojson\n${HEAD}
columns: { place: [Nothing, geometry.latitude] }\n`;
    expect(rowsOf(sourcesOf(mapping, sheet))).toEqual([{ place: '14.5' }]);
  });

  it('joins rows that line breaks without quotes have cut, when it says so', () => {
    const sheet = 'Place,Note,Day\nMopti,first\nsecond\nthird,2025-03-01\nGao,,2025-03-02\n';
    expect(rowsOf(sourcesOf(`${VISITS}brokenRows: join\n`, sheet))).toEqual([
      { place: 'Mopti', day: '2025-03-01' },
      { place: 'Gao', day: '2025-03-02' },
    ]);
    expect(sentenceOf(VISITS, sheet)).toBe(
      'ngo/visits.csv, line 2: the row has 2 cells, the header 3. ' +
        'Expected as many cells as the header has; the file may have been cut off.',
    );
    expect(sentenceOf(`${VISITS}brokenRows: join\n`, `${sheet}Timbuktu,cut`)).toContain('line 6');
  });

  it('of another owner’s kind is left to that owner', () => {
    expect(sourcesOf(VISITS.replace('kind: Visit', 'kind: Incident')).sources).toEqual([]);
  });
});

describe('a faulty mapping file is explained in one sentence:', () => {
  it.each([
    [
      'an unknown key',
      `${VISITS}skiprows: 2\n`,
      'ngo/a.mapping.yaml: skiprows: unknown key. Expected one of kind, file, dataset, format, ' +
        'encoding, delimiter, headerRow, tagRow, brokenRows, columns, wideToLong, fixed, ' +
        'translations, dates, split, several, rowKey, emptyUnless, openColumns.',
    ],
    [
      'an unknown key of the data set',
      VISITS.replace('licence:', 'license: x, licence:'),
      'ngo/a.mapping.yaml: dataset.license: unknown key. Expected one of id, title, publisher, ' +
        'licence, url, retrievedAt, sensitivity.',
    ],
    [
      'an unknown field',
      VISITS.replace('place: Place', 'plaec: Place'),
      'ngo/a.mapping.yaml: columns.plaec: unknown field "plaec". ' +
        'Expected a field of Visit: place, day, status.',
    ],
    [
      'a missing column',
      VISITS.replace('place: Place', 'place: Placce'),
      'ngo/a.mapping.yaml, for ngo/visits.csv: columns.place: the sheet has no column "Placce". ' +
        "Expected one of the sheet's columns: Place, Day.",
    ],
    [
      'a fixed value that the field does not know',
      `${VISITS}fixed: { status: OVER }\n`,
      'ngo/a.mapping.yaml: fixed.status: "OVER" is not one of DONE, PLANNED',
    ],
    [
      'a translation into a value that the field does not know',
      `${VISITS}translations: { status: { fini: OVER } }\n`,
      'ngo/a.mapping.yaml: translations.status.fini: "OVER" is not one of DONE, PLANNED',
    ],
    [
      'an unknown way to write dates',
      `${VISITS}dates: { day: DDMMYY }\n`,
      'ngo/a.mapping.yaml: dates.day: Invalid option: expected one of ' +
        '"YYYY-MM-DD"|"DD/MM/YYYY"|"MM/DD/YYYY"|"MonYYYY"|"local-midnight-in-utc"',
    ],
    [
      'a header row that is not there',
      `${VISITS}headerRow: 9\n`,
      'ngo/a.mapping.yaml, for ngo/visits.csv: headerRow: the sheet has no row 9. ' +
        'Expected a header in that row and records below it.',
    ],
    [
      'a sheet that is not there',
      VISITS.replace('visits.csv', 'visit.csv'),
      'ngo/a.mapping.yaml: file: no file matches visit.csv. ' +
        'Expected names or patterns of files, relative to the folder of the mapping file.',
    ],
    [
      'an unknown encoding',
      `${VISITS}encoding: utf-9\n`,
      'ngo/visits.csv: the encoding is not known (found "utf-9"). ' +
        'Expected a name as utf-8, windows-1252 or iso-8859-1.',
    ],
    [
      'what is missing',
      'kind: Visit\nfile: visits.csv\n',
      'ngo/a.mapping.yaml: dataset: Invalid input: expected object, received undefined',
    ],
  ])('%s', (_, mapping, sentence) => {
    expect(sentenceOf(mapping)).toBe(sentence);
  });

  it('what is no YAML, with its line', () => {
    expect(sentenceOf('kind: Visit\nfile: [visits.csv\n')).toMatch(
      /^ngo\/a\.mapping\.yaml, line 3: not YAML: .* Expected lines as "key: value"/,
    );
  });

  it('and leaves the other mappings of the folder readable', () => {
    const folder = dataFolder({
      'a.mapping.yaml': `${VISITS}skiprows: 2\n`,
      'b.mapping.yaml': VISITS,
      'visits.csv': 'Place,Day\nMopti,2025-03-01\n',
    });
    const [broken, whole] = mappedSources(NO_MAPPINGS, readDataFolder(folder), [visitKind]);
    expect(() => broken!.read('')).toThrow('skiprows: unknown key');
    expect(rowsOf({ folder, sources: [whole!] })).toHaveLength(1);
  });
});

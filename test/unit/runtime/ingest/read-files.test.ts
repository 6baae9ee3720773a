import path from 'node:path';
import { readCells, readCsv } from '../../../../shared/runtime/ingest/read-csv';
import { givenWords, listAt, readJson } from '../../../../shared/runtime/ingest/read-json';
import { readText } from '../../../../shared/runtime/ingest/read-text';
import { failureOf } from '../../../testkit/failure-of';
import { temporaryFolder } from '../../../testkit/temporary-folder';

const folder = temporaryFolder({
  'bom.csv': '\ufeffcode,name\nSD01,Khartoum\n',
  'latin.csv': Buffer.from('code,name\nCI01,Côte\n', 'latin1'),
  'western.csv': Buffer.from([0x80, 0x20, 0x93, 0x4d, 0xe9, 0x94]),
  'utf16.csv': Buffer.from('code,name\n', 'utf16le'),
  'quote.csv': 'code,name\nSD01,"Khartoum\nSD02,Gezira\n',
  'short.csv': 'code,name\nSD01,Khartoum\nSD02\n',
  'lines.csv': 'code,name\r\n"SD\n01",Khartoum\r\n\r\nSD02,Gezira',
  'tags.csv': 'code,name\n#adm1+code,#adm1+name\nSD01,Khartoum\n',
  'twice.csv': 'code,name,name\nSD01,Khartoum,Khartum\n',
  'empty.csv': '',
  'half.json': '{"results": [{"id": 1}, {"id"',
  'whole.json': '\ufeff{"results": []}',
});
const at = (name: string) => path.join(folder, name);
const rowsOf = (name: string, options = {}) => [...readCsv(at(name), options)];

describe('the text of a file', () => {
  it('is read without its byte-order mark', () => {
    expect(readText(at('bom.csv'))).toBe('code,name\nSD01,Khartoum\n');
  });

  it('is read in another encoding when that is named', () => {
    expect(readText(at('latin.csv'), 'iso-8859-1')).toContain('Côte');
    expect(readText(at('western.csv'), 'windows-1252')).toBe('€ “Mé”');
    expect(readText(at('utf16.csv'), 'utf-16le')).toBe('code,name\n');
  });

  it.each([
    ['missing.csv', 'utf-8', 'FILE_UNREADABLE', 'no such file'],
    ['latin.csv', 'utf-8', 'FILE_MALFORMED', 'is not utf-8 text'],
    ['utf16.csv', 'utf-8', 'FILE_MALFORMED', 'holds NUL characters'],
    ['bom.csv', 'klingon', 'FILE_MALFORMED', 'the encoding is not known (found "klingon")'],
  ])(
    'fails for %s as %s in one sentence that names the file',
    async (name, encoding, code, why) => {
      const failure = await failureOf(() => readText(at(name), encoding));
      expect(failure.code).toBe(code);
      expect(failure.sentence).toContain(at(name));
      expect(failure.sentence).toContain(why);
      expect(failure.sentence).not.toContain('\n');
    },
  );
});

describe('a comma-separated file', () => {
  it('gives its rows under the names of its header, with the line on which each ends', () => {
    expect(rowsOf('bom.csv')).toEqual([
      { where: 'line 2', given: { code: 'SD01', name: 'Khartoum' } },
    ]);
    expect(rowsOf('lines.csv')).toEqual([
      { where: 'line 3', given: { code: 'SD\n01', name: 'Khartoum' } },
      { where: 'line 5', given: { code: 'SD02', name: 'Gezira' } },
    ]);
  });

  it('leaves out the row of HXL hashtags only where there is one', async () => {
    expect(rowsOf('tags.csv', { tagRow: true })).toHaveLength(1);
    const { sentence } = await failureOf(() => rowsOf('bom.csv', { tagRow: true }));
    expect(sentence).toMatch(/bom\.csv, line 2: the row below the header holds no HXL hashtags/);
  });

  it.each([
    ['quote.csv', {}, 'FILE_MALFORMED', /Quote Not Closed.*line 3/],
    ['short.csv', {}, 'FILE_MALFORMED', /short\.csv, line 3: the row has 1 cells, the header 2/],
    ['bom.csv', { required: ['code', 'parent'] }, 'COLUMN_MISSING', /the header lacks parent/],
    ['empty.csv', { required: ['code'] }, 'COLUMN_MISSING', /the header lacks code/],
    ['twice.csv', { required: ['name'] }, 'FILE_MALFORMED', /the header names name twice/],
  ])('fails for %s in one sentence', async (name, options, code, sentence) => {
    const failure = await failureOf(() => rowsOf(name, options));
    expect(failure.code).toBe(code);
    expect(failure.sentence).toMatch(sentence);
    expect(failure.sentence).toContain(at(name));
  });

  it('may be read cell by cell when its rows differ in width', () => {
    expect(readCells(at('short.csv')).map(({ cells }) => cells.length)).toEqual([2, 2, 1]);
  });
});

describe('a JSON file', () => {
  it('is read without its byte-order mark', () => {
    expect(readJson(at('whole.json'))).toEqual({ results: [] });
  });

  it('fails in one sentence when it was half written', async () => {
    const { code, sentence } = await failureOf(() => readJson(at('half.json')));
    expect(code).toBe('FILE_MALFORMED');
    expect(sentence).toMatch(/half\.json: the file is not JSON.*Expected a whole JSON document\.$/);
  });

  it('says where a list was expected', async () => {
    expect(listAt('a.json', [1], 'results')).toEqual([1]);
    const { sentence } = await failureOf(() => listAt('a.json', { a: 1 }, 'results'));
    expect(sentence).toBe('a.json: no list at results. Expected a list at results.');
  });

  it('gives a record’s own words as texts', () => {
    const record = { id: 7, name: 'a', list: ['b'], none: null, blank: '', gone: undefined };
    expect(givenWords(record)).toEqual({ id: '7', name: 'a', list: '["b"]' });
  });
});

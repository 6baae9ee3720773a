import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Directory } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import type { Database } from '../../../shared/runtime/postgres';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';
import { openVisits, visitLoader, visitSource } from './visit-loader';

const HEADER = 'id,version,place,team,people';
const VISITS = 'select record_id as id, place, team, people from visit order by 1';
const REVISIONS = `select record_id as id, version, as_given->>'people' as people
  from source_record_revision order by superseded_at`;

let testDatabase: TestDatabase;
let database: Database;
const folder = temporaryFolder();

beforeAll(async () => {
  testDatabase = await createTestDatabase('ingest');
  database = await openVisits(testDatabase.url);
});

beforeEach(async () => {
  await database.query(
    `truncate dataset, source_record, source_record_revision, rejected_row, visit,
       place_mention, organization_mention, sector_mention`,
  );
  for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
});

afterAll(async () => {
  await database.destroy();
  await testDatabase.drop();
});

function write(files: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, lines] of Object.entries(files)) {
    fs.writeFileSync(path.join(folder, name), [HEADER, ...lines, ''].join('\n'));
  }
}

/** Loads these files as one source, in this order. */
function load(files: readonly string[], ...args: string[]): Promise<LoadRun> {
  const loader = visitLoader(testDatabase.url, [visitSource(files)]);
  return runLoad(loader, ['--data', folder, ...args]);
}

describe('a load', () => {
  it('counts every row it reads in exactly one way', async () => {
    write({
      'a.csv': ['1,,Khartoum,WFP,3', '2,,Gezira,WFP,few', ',,,,', ',,Kassala,IOM,4'],
      'b.csv': ['1,,Khartoum,WFP,3', ',,Kassala,IOM,4', '1,,Khartoum,WFP,9'],
    });
    const { counts, exitCode } = await load(['a.csv', 'b.csv']);
    const expected = { read: 7, accepted: 2, rejected: 2, repeated: 2, empty: 1 };
    expect(counts).toEqual({ visits: expected });
    expect(exitCode).toBe(0);
  });

  it('changes nothing when it is repeated', async () => {
    write({ 'a.csv': ['1,,Khartoum,WFP,3', ',,Kassala,IOM,4', '2,,Gezira,WFP,few'] });
    await load(['a.csv']);
    const before = await tables();
    const again = await load(['a.csv']);
    expect(again.counts).toEqual({ visits: { read: 3, unchanged: 2, rejected: 1 } });
    expect(await tables()).toEqual(before);
    expect(await database.query(REVISIONS)).toEqual([]);
  });

  it('keeps the earlier form of a row that its provider revised', async () => {
    write({ 'a.csv': ['1,2022-01,Khartoum,WFP,3', '2,,Gezira,WFP,5'] });
    await load(['a.csv']);
    write({ 'a.csv': ['1,2022-02,Khartoum,WFP,4', '2,,Gezira,IOM,5'] });
    const { counts } = await load(['a.csv']);
    expect(counts).toEqual({ visits: { read: 2, revised: 2 } });
    expect(await database.query(VISITS)).toEqual([
      { id: '1', place: 'Khartoum', team: 'WFP', people: 4 },
      { id: '2', place: 'Gezira', team: 'IOM', people: 5 },
    ]);
    expect(await database.query(REVISIONS)).toEqual(
      expect.arrayContaining([
        { id: '1', version: '2022-01', people: '3' },
        { id: '2', version: null, people: '5' },
      ]),
    );
  });

  it('does not let an older version overwrite a newer one, in this load or a later one', async () => {
    write({ 'new.csv': ['1,2022-02,Khartoum,WFP,4'], 'old.csv': ['1,2022-01,Khartoum,WFP,3'] });
    const both = await load(['new.csv', 'old.csv']);
    expect(both.counts).toEqual({ visits: { read: 2, accepted: 1, unchanged: 1 } });
    const older = await load(['old.csv']);
    expect(older.counts).toEqual({ visits: { read: 1, unchanged: 1 } });
    expect(await database.query(VISITS)).toMatchObject([{ people: 4 }]);
  });

  it('takes what a later version says again as newer than what stood between', async () => {
    write({
      'jan.csv': ['1,2022-01,Khartoum,WFP,3'],
      'mar.csv': ['1,2022-03,Khartoum,WFP,3'],
      'feb.csv': ['1,2022-02,Khartoum,WFP,9'],
    });
    for (const name of ['jan.csv', 'mar.csv', 'feb.csv']) await load([name]);
    expect(await database.query(VISITS)).toMatchObject([{ people: 3 }]);
  });

  it('rejects a row whose id stands for other content that is not older', async () => {
    write({ 'a.csv': ['1,2022-01,Khartoum,WFP,3', '1,2022-01,Khartoum,WFP,4'] });
    const { counts, rejections } = await load(['a.csv'], '--rejections');
    expect(counts).toEqual({ visits: { read: 2, accepted: 1, rejected: 1 } });
    expect(rejections).toMatchObject([{ where: 'line 3', column: 'id', value: '1' }]);
  });

  it('gives equal tables whatever the order of the files', async () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }));
    const plan = fc.record({
      months: fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: String }),
      order: fc.infiniteStream(fc.nat({ max: 1000 })),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ months, order }) => {
        const files = Object.fromEntries(
          months.map(([id, version], i) => [
            `${i}.csv`,
            [`${id},${version},Khartoum,WFP,${version % 3}`],
          ]),
        );
        const names = Object.keys(files);
        const shuffled = names
          .map((name) => ({ name, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ name }) => name);
        write(files);
        const results = [];
        for (const sequence of [names, shuffled]) {
          await database.query('truncate source_record, source_record_revision, visit');
          await load(sequence);
          results.push(await database.query(VISITS));
        }
        expect(results[1]).toEqual(results[0]);
      }),
      { numRuns: 25 },
    );
  });

  it('takes in more rows than fit one batch, and an id again in a later batch', async () => {
    const rows = Array.from({ length: 4_500 }, (_, i) => `${i},1,Khartoum,WFP,${i % 10}`);
    write({ 'a.csv': [...rows, '0,2,Khartoum,WFP,7'] });
    const { counts } = await load(['a.csv']);
    expect(counts).toEqual({ visits: { read: 4_501, accepted: 4_500, revised: 1 } });
    expect(await database.query(`${VISITS} limit 1`)).toMatchObject([{ id: '0', people: 7 }]);
  });
});

describe('a malformed file', () => {
  const whole = ['1,,Khartoum,WFP,3', '2,,Gezira,IOM,4'];

  it.each([
    ['is cut off', ['2,,Gezira,IOM,4', '3,,Kass'], /a\.csv, line 3: the row has 3 cells/],
    ['makes the parser fail', ['3,,parser fails,X,1'], /a\.csv, line 2: the row is not of the exp/],
    ['breaks a rule of the database', ['3,,Kassala,X,9999'], /a\.csv: the records cannot be kept/],
  ])(
    'that %s leaves nothing behind, while the others load and the exit code is 1',
    async (_, lines, why) => {
      write({ 'a.csv': lines, 'b.csv': whole });
      const { counts, failures, exitCode, complaint } = await load(['a.csv', 'b.csv']);
      expect(failures).toEqual([expect.stringMatching(why)]);
      expect(failures[0]).not.toMatch(/insert into|at .*:\d+:\d+/);
      expect(exitCode).toBe(1);
      expect(complaint).toBe('');
      expect(counts).toEqual({ visits: { read: 2, accepted: 2 } });
      expect(await database.query('select count(*)::int as n from source_record')).toEqual([
        { n: 2 },
      ]);
      expect(await database.query(VISITS)).toHaveLength(2);
    },
  );

  it('is taken in once it was mended', async () => {
    write({ 'a.csv': ['1,,Khartoum,WFP,3', '2,,Gez'] });
    expect((await load(['a.csv'])).exitCode).toBe(1);
    write({ 'a.csv': whole });
    const mended = await load(['a.csv']);
    expect(mended).toMatchObject({ exitCode: 0, counts: { visits: { read: 2, accepted: 2 } } });
  });

  it('of our own format fails alone, whether in its header or in a line', async () => {
    const header = JSON.stringify({
      passage: 1,
      kind: 'Visit',
      dataset: { id: 'own', title: 'Own', publisher: 'A', licence: 'CC0-1.0', sensitivity: 'LOW' },
    });
    const line = (recordId: string, people: number) =>
      JSON.stringify({ recordId, value: { place: 'Kassala', team: 'IOM', people } });
    fs.writeFileSync(path.join(folder, '1.passage.ndjson'), '{"passage":2}');
    fs.writeFileSync(path.join(folder, '2.passage.ndjson'), `${header}\n${line('1', 5)}\n{"rec`);
    fs.writeFileSync(
      path.join(folder, '3.passage.ndjson'),
      `${header}\n${line('1', 5)}\n${line('2', -1)}\n`,
    );
    fs.writeFileSync(path.join(folder, '4.passage.ndjson'), header.replace('Visit', 'Plan'));
    write({ 'a.csv': whole });
    const { counts, failures, rejections, foreign, exitCode } = await load(
      ['a.csv'],
      '--rejections',
    );
    expect(exitCode).toBe(1);
    expect(failures).toEqual([
      expect.stringMatching(/^1\.passage\.ndjson, line 1: /),
      expect.stringMatching(/^2\.passage\.ndjson, line 3: the line is not JSON/),
    ]);
    expect(counts).toMatchObject({
      visits: { accepted: 2 },
      own: { read: 2, accepted: 1, rejected: 1 },
    });
    expect(rejections).toMatchObject([
      { file: '3.passage.ndjson', where: 'line 3', column: 'people', value: '-1' },
    ]);
    expect(foreign).toEqual(['4.passage.ndjson']);
  });
});

describe('rejections', () => {
  it('are listed with file, place, column, value and reason, in the order of the file', async () => {
    const bad = Array.from({ length: 11 }, (_, i) => `${i},,Khartoum,WFP,x${i}`);
    write({ 'a.csv': bad });
    const { rejections } = await load(['a.csv'], '--rejections');
    expect(rejections.map(({ where }) => where)).toEqual(bad.map((_, i) => `line ${i + 2}`));
    expect(rejections[10]).toEqual({
      dataset: 'visits',
      file: 'a.csv',
      where: 'line 12',
      column: 'people',
      value: 'x10',
      reason: 'not a number of people',
    });
  });

  it('of a file are replaced by those of its next load', async () => {
    write({ 'a.csv': ['1,,Khartoum,WFP,x'], 'b.csv': ['2,,Khartoum,WFP,y'] });
    await load(['a.csv', 'b.csv']);
    write({ 'a.csv': ['1,,Khartoum,WFP,1'] });
    const { rejections } = await load(['a.csv'], '--rejections');
    expect(rejections).toMatchObject([{ file: 'b.csv', value: 'y' }]);
  });
});

describe('the words of records', () => {
  const area = (pcode: string, name: string, level: number, parent: string) => ({
    pcode,
    name,
    level,
    parent,
    iso3: 'SDN',
    aliases: [],
  });
  const directory = (changes: Partial<Directory>): string => {
    const file = path.join(folder, 'directory.json');
    fs.writeFileSync(file, JSON.stringify({ ...EMPTY_DIRECTORY, ...changes }));
    return file;
  };
  const countries = [{ iso3: 'SDN', iso2: 'SD', name: 'Sudan', aliases: [] }];
  const resolve = (file: string) =>
    runLoad(visitLoader(testDatabase.url, []), ['--directory', file]);

  it('are resolved again when the directory changes, and unresolved when it forgets', async () => {
    write({ 'a.csv': ['1,,Khartoum,WFP,3'] });
    await load(['a.csv'], '--directory', directory({ countries }));
    expect(await mentions()).toEqual({
      place: 'COUNTRY',
      pcode: null,
      organization: null,
      sector: null,
    });
    await resolve(
      directory({
        countries,
        areas: [area('SD01', 'Khartoum', 1, 'SDN')],
        organizations: [{ id: 'wfp', name: 'WFP', acronym: null, aliases: [] }],
        sectors: [{ code: 'PRO', name: 'Protection', aliases: [] }],
      }),
    );
    expect(await mentions()).toEqual({
      place: 'NAME',
      pcode: 'SD01',
      organization: 'wfp',
      sector: 'PRO',
    });
    await resolve(directory({}));
    expect(await mentions()).toEqual({
      place: 'UNRESOLVED',
      pcode: null,
      organization: null,
      sector: null,
    });
  });

  it('come under the area above as soon as the directory knows it', async () => {
    await database.query(
      "insert into place_mention (key, country, pcode_given) values ('k', 'Sudan', 'SD01001')",
    );
    const below = area('SD01001', 'Jebel Awlia', 2, 'SD01');
    const above = 'select pcode, admin1_pcode as admin1, admin2_pcode as admin2 from place_mention';
    await resolve(directory({ countries, areas: [below] }));
    expect(await database.query(above)).toEqual([
      { pcode: 'SD01001', admin1: null, admin2: 'SD01001' },
    ]);
    await resolve(directory({ countries, areas: [below, area('SD01', 'Khartoum', 1, 'SDN')] }));
    expect(await database.query(above)).toEqual([
      { pcode: 'SD01001', admin1: 'SD01', admin2: 'SD01001' },
    ]);
  });

  it('end with an area that stands above itself, instead of climbing forever', async () => {
    write({ 'a.csv': ['1,,Khartoum,WFP,3'] });
    const areas = [area('SD01', 'Khartoum', 1, 'SDN'), { ...area('SD02', 'X', 2, 'SD02') }];
    await database.query(
      "insert into place_mention (key, country, pcode_given) values ('k', 'Sudan', 'SD02')",
    );
    const { exitCode } = await load(['a.csv'], '--directory', directory({ countries, areas }));
    expect(exitCode).toBe(0);
  });
});

describe('a loader', () => {
  it.each([
    [['--data', '/nowhere'], /\/nowhere: the data folder cannot be read/],
    [['--dta', 'x'], /Unknown option '--dta'.*Expected options among --data/],
    [['--directory', '/nowhere.json'], /nowhere\.json: the file cannot be read: ENOENT/],
  ])('fails over the arguments %j with one sentence and exit code 1', async (args, sentence) => {
    const { exitCode, complaint } = await runLoad(visitLoader(testDatabase.url, []), args);
    expect(exitCode).toBe(1);
    expect(complaint).toMatch(sentence);
    expect(complaint.trim()).not.toContain('\n');
  });

  it('reads its own samples, and nothing of a source whose files are absent', async () => {
    write({ 'a.csv': ['1,,Khartoum,WFP,3'] });
    const sources = [visitSource(['absent.csv'])];
    const loader = visitLoader(testDatabase.url, sources, { samplesFolder: folder });
    const { counts, exitCode } = await runLoad(loader, ['--samples']);
    expect({ counts, exitCode }).toEqual({ counts: {}, exitCode: 0 });
  });
});

async function tables(): Promise<unknown> {
  return Promise.all(
    ['visit', 'source_record', 'place_mention', 'organization_mention', 'dataset'].map((table) =>
      database.query(`select * from ${table} order by 1, 2`),
    ),
  );
}

async function mentions(): Promise<unknown> {
  const [row]: unknown[] = await database.query(
    `select p.match as place, p.pcode, o.organization_id as organization, s.sector_code as sector
     from place_mention p, organization_mention o, sector_mention s`,
  );
  return row;
}

import { join } from 'node:path';
import { Client } from 'pg';
import { allRecords } from '../../../shared/tools/generate-records/kinds/all-records';
import { readProfile } from '../../../shared/tools/generate-records/read-profile';
import type { WrittenFile } from '../../../shared/tools/generate-records/write-records';
import { writeRecords } from '../../../shared/tools/generate-records/write-records';
import { LoadReport } from '../../../shared/tools/load/print-load';
import { ownersThatLoad, runLoaders } from '../../../shared/tools/load/run-loaders';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

const TIME_LIMIT_MS = 300_000;

describe('loading synthetic records', () => {
  const data = temporaryFolder();
  const home = temporaryFolder();
  const databases = new Map<string, TestDatabase>();
  let files: WrittenFile[];

  async function load(from: { readonly data: string } | 'samples') {
    const report = new LoadReport();
    const failures = await runLoaders({
      from,
      databaseUrls: Object.fromEntries([...databases].map(([name, { url }]) => [name, url])),
      directoryFile: join(home, 'directory.json'),
      withRejections: true,
      onMessage: report.receive,
    });
    report.stop();
    return { failures, summaries: report.summaries, rejections: report.rejections };
  }

  async function count(owner: string, sql: string): Promise<number> {
    const client = new Client({ connectionString: databases.get(owner)!.url });
    await client.connect();
    try {
      return Number(((await client.query(sql)).rows[0] as { count: string }).count);
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    const records = allRecords({ profile: readProfile(), scale: 0.02, seed: 'load' });
    files = writeRecords(records, { folder: data, linesInFile: 200 });
    for (const name of ownersThatLoad()) databases.set(name, await createTestDatabase(name));
    await load('samples');
  }, TIME_LIMIT_MS);

  afterAll(() => Promise.all([...databases.values()].map((database) => database.drop())));

  it(
    'takes in every one, with the counts that were generated',
    async () => {
      const { failures, summaries, rejections } = await load({ data });
      expect(failures).toEqual([]);
      expect(rejections).toEqual([]);
      const loaded = summaries.map(({ source, read, accepted, repeated, rejected, empty }) => {
        return { source, read, accepted, repeated, rejected, empty };
      });
      const written = files.map(({ name, lines, records }) => ({
        source: name.replace(/(-part-\d+)?\.passage\.ndjson$/, ''),
        read: lines,
        accepted: records,
        repeated: lines - records,
        rejected: 0,
        empty: 0,
      }));
      expect(loaded.sort(bySource)).toEqual(written.sort(bySource));
      expect(files.some(({ name }) => name.includes('-part-2'))).toBe(true);
    },
    TIME_LIMIT_MS,
  );

  it('finds places and organizations of the directory, as far as it knows them', async () => {
    const places = `select count(*) from place_mention where pcode like 'SD%'`;
    expect(await count('logistics', places)).toBeGreaterThan(0);
    expect(await count('protection', places)).toBeGreaterThan(0);
    const organizations = (known: string) =>
      `select count(*) from organization_mention where organization_id is ${known} null
       and name like 'Synthetic Organization %'`;
    expect(await count('funding', organizations('not'))).toBeGreaterThan(0);
    expect(await count('funding', organizations(''))).toBeGreaterThan(0);
  });

  it('merges the reports of one event', async () => {
    const events = await count(
      'protection',
      `select count(distinct incident_id) from incident_report where incident_id ~ 'synthetic'`,
    );
    expect(await count('protection', `select count(*) from incident where id ~ 'synthetic'`)).toBe(
      events,
    );
    expect(
      await count(
        'protection',
        `select count(*) from incident where id ~ 'synthetic' and cardinality(datasets) > 1`,
      ),
    ).toBeGreaterThan(0);
  });

  it(
    'finds all of them unchanged when they come again',
    async () => {
      const { failures, summaries } = await load({ data });
      expect(failures).toEqual([]);
      for (const { read, unchanged, repeated, accepted, revised, rejected } of summaries) {
        expect({ read: unchanged + repeated, accepted, revised, rejected }).toEqual({
          read,
          accepted: 0,
          revised: 0,
          rejected: 0,
        });
      }
    },
    TIME_LIMIT_MS,
  );
});

interface Counts {
  readonly source: string;
  readonly read: number;
  readonly accepted: number;
}

function bySource(a: Counts, b: Counts): number {
  return a.source < b.source
    ? -1
    : a.source > b.source
      ? 1
      : a.read - b.read || a.accepted - b.accepted;
}

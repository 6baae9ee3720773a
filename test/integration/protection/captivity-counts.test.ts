import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { STATES_EXTENSION } from '../../../shared/core/answer-states';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { instantOf } from '../../../shared/sharing/parse-document';
import { startProtection } from '../../../subgraphs/protection/service';
import { isoCountries } from '../../../subgraphs/reference/ingest/iso-countries';
import { describeWithRealData } from '../../testkit/real-data';
import { sharingPlace } from '../../testkit/sharing-place';
import { SharingWorld } from '../../testkit/sharing-world';
import { askSubgraph, testKeysFile } from '../../testkit/signed-calls';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { protectionUnderTest } from './protection-under-test';

const FILE = 'protection/insecurity-insight/aidWorkerKIKA.json';
const FIELDS = 'withheld toldAs reason exists from to rounded exact';

interface Count {
  readonly country: { readonly iso3: string } | null;
  readonly isOtherCountries: boolean;
  readonly year: number | null;
  readonly outcome: string;
  readonly withheld: boolean | null;
  readonly toldAs: string | null;
  readonly rounded: number | null;
  readonly exact: number | null;
}

interface Answered {
  readonly extensions?: Readonly<Record<string, unknown>>;
}

type Row = Readonly<Record<string, string | null>>;

const world = new SharingWorld();
const now = instantOf(Date.now());
const { folder: sharingFolder, put } = sharingPlace(world);
const agreement = world.agreement({
  grants: [
    {
      ...{ fields: [], classes: [{ subgraph: 'protection', level: 'HIGH' }], rung: 'roundedCount' },
      ...{ finestAdminLevel: 0, smallestCount: 5 },
    },
  ],
  ...{ from: '2026-01-01', until: '2999-01-01' },
});
put('counts.agreement.json', world.sign(agreement, undefined, now));

const KEEPER: Caller = { kind: 'ORGANIZATION', organization: 'keeper' };
const OCHA: Caller = { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' };
const WFP: Caller = { kind: 'ORGANIZATION', organization: 'wfp', purpose: 'coordination' };

describeWithRealData('how captivities of aid workers ended, as protected counts', (data) => {
  const directory = { ...EMPTY_DIRECTORY, countries: isoCountries() };
  const walls = { sharingFolder, stewardKey: world.stewardKey };
  const subgraph = protectionUnderTest('captivity_counts', directory, walls);
  const rows = JSON.parse(readFileSync(path.join(data, FILE), 'utf8')) as Row[];
  const folderOf = (some: readonly Row[]) => {
    const folder = temporaryFolder();
    mkdirSync(path.dirname(path.join(folder, FILE)), { recursive: true });
    writeFileSync(path.join(folder, FILE), JSON.stringify(some));
    return folder;
  };
  const counts = async (caller: Caller, groupBy = '', fields = FIELDS) => {
    const { data: found, errors = [] } = await subgraph.ask(
      `{ captivityCounts(first: 500, groupBy: [${groupBy}]) { totalCount nodes {
         country { iso3 } isOtherCountries year outcome ${fields} } } }`,
      {},
      caller,
    );
    return { nodes: found.captivityCounts.nodes as Count[], errors };
  };
  /** How many there are of each outcome, straight from the file. */
  const truth = (some: readonly Row[]) => {
    const taken = some.filter(
      (row) => Number(row['Aid Workers Kidnapped']) + Number(row['Aid Workers Arrested']) > 0,
    );
    const words = (row: Row) => row['Known Kidnapping or Arrest Outcome'] ?? 'No information';
    return (outcome: string) => taken.filter((row) => words(row) === outcome).length;
  };
  const ledger = () =>
    subgraph.database.query(
      `select (select count(*)::int from telling) as tellings,
         (select md5(string_agg(c::text, '|' order by c::text)) from told_cell c) as cells`,
    );
  const early = rows.filter((_, at) => at % 3 > 0);
  const few = early.concat(rows.filter((row) => !early.includes(row)).slice(0, 5));
  const more = rows.map((row, at) => ({ ...row, 'SiND Event ID': `9${at}` }));
  const folders = {
    ...{ early: folderOf(early), few: folderOf(few), all: folderOf(rows), more: folderOf(more) },
  };

  it('are none where nothing was told yet', async () => {
    expect((await counts(KEEPER)).nodes).toEqual([]);
  });

  it('are told to their owner by outcome, country and year, and few people to nobody', async () => {
    expect(await subgraph.load(folders.early)).toMatchObject({ exitCode: 0 });
    const { nodes, errors } = await counts(KEEPER, 'COUNTRY, YEAR');
    expect(errors).toEqual([]);
    expect(nodes.length % 30).toBe(0);
    const told = nodes.filter(({ rounded }) => rounded !== null && rounded > 0);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ exact }) => exact === null || exact >= 5)).toBe(true);
    expect(nodes.filter(({ withheld }) => withheld).length).toBeGreaterThan(50);
    expect(nodes.every(({ withheld, toldAs }) => withheld === (toldAs === 'NOTHING'))).toBe(true);
    const called = { port: subgraph.port, subgraph: 'protection' };
    const query = '{ captivityCounts(groupBy: [COUNTRY, YEAR]) { nodes { rounded } } }';
    const { extensions } = (await askSubgraph(called, { query }, KEEPER)) as Answered;
    expect(extensions?.[STATES_EXTENSION]).toEqual(['SUPPRESSED']);
  });

  it('give the number that the register has, or one near it', async () => {
    const { nodes } = await counts(KEEPER, '', FIELDS);
    const found = nodes.find(({ outcome }) => outcome === 'FREED')!;
    const freed = truth(early)('Freed');
    expect(found.withheld).toBe(false);
    if (found.rounded !== null) expect(Math.abs(found.rounded - freed)).toBeLessThan(5);
    if (found.exact !== null) expect(found.exact).toBe(freed);
  });

  it('stand on the rung that was agreed for a recipient, and nothing of them is told to others', async () => {
    const { nodes, errors } = await counts(OCHA, 'COUNTRY');
    const mine = (await counts(KEEPER, 'COUNTRY')).nodes;
    expect(nodes.map(({ rounded }) => rounded)).toEqual(mine.map(({ rounded }) => rounded));
    expect(nodes.some(({ rounded }) => rounded !== null && rounded > 0)).toBe(true);
    expect(nodes.every(({ exact }) => exact === null)).toBe(true);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['FORBIDDEN']),
    );
    expect(errors[0]!.message).toContain('Ask for "CaptivityCount.rounded" instead. It belongs to');
    for (const caller of [ANONYMOUS, WFP]) {
      const refused = await counts(caller, 'COUNTRY');
      expect(refused.nodes.map(({ outcome }) => outcome)).toEqual(mine.map((one) => one.outcome));
      for (const { withheld, rounded, exact, toldAs } of refused.nodes) {
        expect([withheld, rounded, exact, toldAs]).toEqual([null, null, null, null]);
      }
    }
  });

  it('are of the places and years that were agreed for a recipient', async () => {
    const grants = [
      {
        ...{ fields: ['CaptivityCount.*'], classes: [], rung: 'exactCount' as const },
        ...{ places: ['MLI', 'SDN'], period: { from: '2020-01-01' } },
      },
    ];
    const some = world.agreement({ ...agreement, id: 'keeper-wfp', recipient: 'wfp', grants });
    put('some.agreement.json', world.sign(some, undefined, now));
    const isMeant = ({ country, year }: Count) =>
      ['MLI', 'SDN'].includes(country?.iso3 ?? '') && year !== null && year >= 2020;
    const until = performance.now() + 10_000;
    let { nodes } = await counts(WFP, 'COUNTRY, YEAR');
    while (nodes.every(({ toldAs }) => toldAs === null) && performance.now() < until) {
      nodes = (await counts(WFP, 'COUNTRY, YEAR')).nodes;
    }
    expect(nodes.some(isMeant)).toBe(true);
    const mine = (await counts(KEEPER, 'COUNTRY, YEAR')).nodes;
    expect(nodes.filter(isMeant)).toEqual(mine.filter(isMeant));
    const others = nodes.filter((node) => !isMeant(node));
    expect(others.length).toBeGreaterThan(0);
    for (const { withheld, toldAs, exact } of others) {
      expect([withheld, toldAs, exact]).toEqual([null, null, null]);
    }
    // A count of all countries lies in none of them.
    const { nodes: whole } = await counts(WFP, 'YEAR');
    expect(whole.every(({ toldAs }) => toldAs === null)).toBe(true);
  });

  it('are refused by the database too, to whoever has no right to the rung', async () => {
    const answering = new Client({ connectionString: answeringUrlOf(subgraph.url, 'protection') });
    await answering.connect();
    try {
      const asking = JSON.stringify({ organization: 'ocha', purpose: 'coordination' });
      await answering.query(`begin; select set_config('passage.asking', '${asking}', true)`);
      const { rows: seen } = await answering.query<{ coordinate: string }>(
        `select distinct coordinate from closed_value where coordinate like 'CaptivityCount.%'`,
      );
      expect(seen.map(({ coordinate }) => coordinate)).toContain('CaptivityCount.rounded');
      expect(seen.map(({ coordinate }) => coordinate)).not.toContain('CaptivityCount.exact');
      for (const table of ['told_cell', 'telling_proof', 'telling_secret', 'counted_record']) {
        expect((await answering.query(`select * from ${table}`)).rows).toEqual([]);
      }
    } finally {
      await answering.end();
    }
  });

  it('can be asked of one country, and of one with few captivities there are none', async () => {
    const { data: found } = await subgraph.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Country {
         captivityCounts(groupBy: [YEAR], first: 500) { totalCount nodes { year outcome toldAs } } } } }`,
      { of: ['MLI', 'PER'].map((iso3) => ({ __typename: 'Country', iso3 })) },
      KEEPER,
    );
    expect(found._entities[0].captivityCounts.totalCount).toBe(30);
    expect(found._entities[1].captivityCounts.totalCount).toBe(0);
  });

  it('are the same after a restart, and from another instance on the same database', async () => {
    const [before, kept] = [await counts(KEEPER, 'COUNTRY, YEAR'), await ledger()];
    const config = { ...walls, databaseUrl: subgraph.url, host: '127.0.0.1', port: 0 };
    const files = { callKeysFile: testKeysFile('protection') };
    const others = await Promise.all(
      [1, 2].map(() => startProtection({ ...config, ...files, logLevel: 'silent' }, silentLog)),
    );
    try {
      const query = `{ captivityCounts(first: 500, groupBy: [COUNTRY, YEAR]) { nodes {
        country { iso3 } isOtherCountries year outcome ${FIELDS} } } }`;
      for (const { port } of others) {
        const answer = await askSubgraph({ port, subgraph: 'protection' }, { query }, KEEPER);
        expect(answer.data.captivityCounts.nodes).toEqual(before.nodes);
      }
      expect(await ledger()).toEqual(kept);
    } finally {
      await Promise.all(others.map((other) => other.stop()));
    }
  });

  it('are told again when enough came, and tell nothing of what few came', async () => {
    const kept = await ledger();
    expect(await subgraph.load(folders.few)).toMatchObject({ exitCode: 0 });
    expect(await ledger()).toEqual(kept);
    expect(await subgraph.load(folders.all)).toMatchObject({ exitCode: 0 });
    expect(await ledger()).toMatchObject([{ tellings: 2 }]);
    const { nodes } = await counts(KEEPER);
    const freed = nodes.find(({ outcome }) => outcome === 'FREED')!;
    if (freed.rounded !== null) {
      expect(Math.abs(freed.rounded - truth(rows)('Freed'))).toBeLessThan(5);
    }
    expect(freed.withheld).toBe(false);
  });

  it('stay as they were where the ledger cannot be written', async () => {
    const before = await counts(KEEPER, 'COUNTRY, YEAR');
    await subgraph.database.query(
      'alter table told_cell add constraint broken check (false) not valid',
    );
    expect(await subgraph.load(folders.more)).toMatchObject({ exitCode: 1 });
    expect((await counts(KEEPER, 'COUNTRY, YEAR')).nodes).toEqual(before.nodes);
    await subgraph.database.query('alter table told_cell drop constraint broken');
  });

  it.each(['told_cell', 'telling', 'counted_record', 'telling_proof', 'telling_secret'])(
    'cannot be taken back: rows of %s are only ever added',
    async (table) => {
      await expect(subgraph.database.query(`delete from ${table}`)).rejects.toThrow('only ever');
    },
  );
});

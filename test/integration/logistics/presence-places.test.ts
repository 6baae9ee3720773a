import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { Grant } from '../../../shared/sharing/agreement';
import { openLogisticsDatabase } from '../../../subgraphs/logistics/store/open-database';
import { agreementsOf } from '../../testkit/agreements-of';
import { createTestDatabase } from '../../testkit/test-database';
import { CLOSED_WORDS, MAPPING, sheetUnderTest } from './presence-sheet';

const ODESA = {
  location: { latitude: 46.4825, longitude: 30.7233, precision: 'by a survey' },
  siteAsGiven: 'Well House',
};
const KHARTOUM = {
  location: { latitude: 15.5636, longitude: 32.5349, precision: null },
  siteAsGiven: 'Old Clinic',
};
const NOTHING = { location: null, siteAsGiven: null };
const REFUSED = { location: 'FORBIDDEN', siteAsGiven: 'FORBIDDEN' };
const ALL = [ODESA, KHARTOUM, NOTHING];

const FIELDS = ['OperationalPresence.location', 'OperationalPresence.siteAsGiven'];
const ofRecords = (limits: Partial<Grant>): Grant => ({
  ...{ fields: FIELDS, classes: [], rung: 'record' as const, ...limits },
});
const organization = (id: string): Caller => ({
  ...{ kind: 'ORGANIZATION', organization: id, purpose: 'coordination' },
});

const EXACTLY = `{ operationalPresences { nodes {
  location { latitude longitude precision } siteAsGiven } } }`;
const PUBLIC = `{ operationalPresences { nodes { sectorName country { iso3 } adminArea { pcode }
  placeAsGiven { country admin1 locality } sources { asGiven { name value } } } } }`;

type Under = ReturnType<typeof sheetUnderTest>;
type Exactly = Record<'location' | 'siteAsGiven', unknown>;

/** Of each record what was told, or the code of why not. */
async function exactly({ ask }: Under, caller: Caller): Promise<Exactly[]> {
  const { data, errors = [] } = await ask(EXACTLY, caller);
  const nodes: Exactly[] = data.operationalPresences.nodes;
  const told = errors as unknown as {
    path: [string, string, number, keyof Exactly];
    extensions: { code: string };
  }[];
  for (const { path, extensions } of told) nodes[path[2]]![path[3]] = extensions.code;
  return nodes;
}

describe.each([
  ['the owner’s subgraph and its database', 'places_both', true],
  ['the database alone', 'places_database', false],
])('where presences of a sheet are exactly, held by %s', (_, name, decidesAgain) => {
  const { walls, agree } = agreementsOf('movers');
  const subgraph = sheetUnderTest(name, { ...walls, decidesAgain });
  const untilTold = async (expected: Exactly[]) => {
    const started = performance.now();
    const told = () => exactly(subgraph, organization('ocha'));
    while (JSON.stringify(await told()) !== JSON.stringify(expected)) {
      if (performance.now() - started > 10_000) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await told()).toEqual(expected);
  };

  beforeAll(async () => {
    const run = await subgraph.load();
    expect(run).toMatchObject({ exitCode: 0, failures: [] });
    expect(run.rejections).toEqual([
      expect.objectContaining({
        where: 'line 5',
        column: 'Lat',
        value: '',
        reason: 'not a number',
      }),
    ]);
  });

  it('is told to nobody but the owner without an agreement', async () => {
    for (const caller of [ANONYMOUS, organization('ocha'), organization('wfp')]) {
      expect(await exactly(subgraph, caller)).toEqual([REFUSED, REFUSED, REFUSED]);
    }
    expect(await exactly(subgraph, organization('movers'))).toEqual(ALL);
  });

  it('is told by an agreement on places of the records there alone', async () => {
    agree(ofRecords({ places: ['SD01'] }));
    await untilTold([REFUSED, KHARTOUM, REFUSED]);
    expect(await exactly(subgraph, organization('wfp'))).toEqual([REFUSED, REFUSED, REFUSED]);
    agree(ofRecords({ places: ['UKR'], period: { from: '2025-04-01' } }));
    await untilTold([REFUSED, REFUSED, REFUSED]);
    agree(ofRecords({ places: ['UKR'], period: { to: '2025-03-31' } }));
    await untilTold([ODESA, REFUSED, REFUSED]);
    agree(ofRecords({}));
    await untilTold(ALL);
  });

  it('leaves the areas to everybody', async () => {
    const { data, errors } = await subgraph.ask(PUBLIC);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(CLOSED_WORDS);
    expect(data.operationalPresences.nodes[0]).toEqual({
      ...{ sectorName: 'Protection', country: { iso3: 'UKR' }, adminArea: { pcode: 'UA51' } },
      placeAsGiven: { country: 'UKR', admin1: 'Odeska', locality: null },
      sources: [
        {
          asGiven: expect.arrayContaining([
            { name: 'No', value: '1' },
            { name: 'Region', value: 'Odeska' },
          ]),
        },
      ],
    });
  });

  it('stands in no open table, and is gone with a revision that no longer tells it', async () => {
    const tables = await subgraph.database().query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace
         and (relkind = 'm' or relkind = 'r' and not relrowsecurity)`,
    );
    const rowsOf = async (table: string) =>
      JSON.stringify(await subgraph.database().query(`select * from "${table}"`));
    for (const { name: table } of tables) expect(await rowsOf(table)).not.toMatch(CLOSED_WORDS);
    expect(await rowsOf('closed_value')).toMatch(/Well House/);
    const row = '1,Example Health,UKR,Odeska,,,,,Protection,2025-03-01,2025-03-31';
    const revised = `No,Who,Country,Region,Site,Lat,Lon,How,Sector,From,To\n${row}\n`;
    expect(await subgraph.load(MAPPING, revised)).toMatchObject({
      counts: { 'own-presence': { read: 1, revised: 1 } },
    });
    expect(await rowsOf('closed_value')).not.toMatch(/Well House|46\.48/);
  });
});

describe('a refusal', () => {
  const { walls } = agreementsOf('movers');
  const subgraph = sheetUnderTest('places_refusal', walls);

  it('names the owner and what is missing', async () => {
    await subgraph.load();
    const { errors = [] } = await subgraph.ask(EXACTLY);
    expect(errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^"OperationalPresence\.location" \(HIGH\) belongs to The movers; /),
      ]),
    );
  });

  it('is given to a mapping whose ids of records would tell it', async () => {
    const { failures } = await subgraph.load(MAPPING.replace('rowKey: [No]', 'rowKey: [No, Site]'));
    expect(failures).toEqual([
      expect.stringMatching(/rowKey: the column "Site" fills a HIGH field\. Expected columns that/),
    ]);
  });
});

it('presences of a database from before move where they are out of their rows, and back', async () => {
  const testDatabase = await createTestDatabase('older_presences');
  const database = await openLogisticsDatabase(testDatabase.url);
  await database.undoLastMigration();
  await database.query(
    `insert into dataset (id, title, publisher, licence, sensitivity)
     values ('d', 't', 'p', 'l', 'LOW'), ('e', 't', 'p', 'l', 'LOW');
     insert into source_record (dataset, record_id, content_hash, as_given)
     values ('d', '1', 'h', '{"Site": "Well House"}'), ('e', '1', 'h', '{"Region": "Odeska"}');
     insert into operational_presence (id, dataset, record_id, latitude, longitude, precision, locality)
     values ('d/1', 'd', '1', 46.5, 30.7, 'exact', 'Well House'), ('e/1', 'e', '1', null, null, null, null)`,
  );
  await database.runMigrations();
  const valuesOf = () => database.query<object[]>('select * from closed_value order by coordinate');
  expect(await valuesOf()).toEqual([
    {
      ...{ record_key: 'presence/d/1', coordinate: 'OperationalPresence.location' },
      value: { latitude: 46.5, longitude: 30.7, precision: 'exact' },
    },
    {
      ...{ record_key: 'presence/d/1', coordinate: 'OperationalPresence.siteAsGiven' },
      value: 'Well House',
    },
  ]);
  expect(await database.query('select as_given from source_record order by dataset')).toEqual([
    { as_given: {} },
    { as_given: { Region: 'Odeska' } },
  ]);
  await database.undoLastMigration();
  expect(
    await database.query(
      'select latitude, longitude, precision, locality from operational_presence order by id',
    ),
  ).toEqual([
    { latitude: 46.5, longitude: 30.7, precision: 'exact', locality: 'Well House' },
    { latitude: null, longitude: null, precision: null, locality: null },
  ]);
  expect(await valuesOf()).toEqual([]);
  await database.destroy();
  await testDatabase.drop();
});

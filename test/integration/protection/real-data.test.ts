import { join } from 'node:path';
import type { Directory } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { isoCountries } from '../../../subgraphs/reference/ingest/iso-countries';
import { REAL_DATA, describeWithRealData } from '../../testkit/real-data';
import type { LoadRun } from '../../testkit/run-load';
import { protectionUnderTest } from './protection-under-test';

const COUNTRIES = ['UKR', 'SDN', 'PSE', 'AFG'];
const SECTORS = ['CCM', 'EDU', 'FSC', 'HEA', 'NUT', 'PRO', 'PRO-CPN', 'PRO-GBV', 'PRO-HLP'];

function directory(): Directory {
  const file = join(REAL_DATA, 'reference/pcodes/global-pcodes-adm-1-2.csv');
  const rows = [...readCsv(file)].filter(({ given }) => COUNTRIES.includes(given['Location']!));
  return {
    ...EMPTY_DIRECTORY,
    countries: isoCountries(),
    areas: rows.map(({ given }) => ({
      pcode: given['P-Code']!,
      name: given['Name']!,
      level: Number(given['Admin Level']),
      parent: given['Parent P-Code']!,
      iso3: given['Location']!,
      aliases: [],
    })),
    sectors: [...SECTORS, 'PRO-MIN', 'SHL', 'WSH'].map((code) => ({
      code,
      name: code,
      aliases: [],
    })),
  };
}

const COUNTS = {
  'awsd-incidents': { read: 4954, accepted: 4954 },
  'insecurity-insight-aid-worker-kika': { read: 954, accepted: 954 },
  'insecurity-insight-health-care-2016-2023': { read: 6414, accepted: 6414 },
  'insecurity-insight-education': { read: 1489, accepted: 1489 },
  'insecurity-insight-explosive-weapons-2020-2023': { read: 1644, accepted: 1644 },
  'insecurity-insight-food-security': { read: 12, accepted: 12 },
  'insecurity-insight-food-security-2020-2024': { read: 137, accepted: 137 },
  'insecurity-insight-protection': { read: 1285, accepted: 1285 },
  'inform-severity': { read: 864, accepted: 864 },
  'ukraine-hostilities': { read: 596, accepted: 591, repeated: 5 },
  'hpc-hno-2024': { read: 1058, accepted: 1057, empty: 1 },
  'ukraine-hno-2023': { read: 297, accepted: 296, empty: 1 },
};

const ALL_INCIDENTS = `select count(*)::int as incidents,
  md5(string_agg(i::text, '|' order by i.id)) as content from incident i`;

describeWithRealData('protection', () => {
  const known = directory();
  const subgraph = protectionUnderTest('real-protection', known);
  const backwards = protectionUnderTest('real-protection-backwards', known);
  let first: LoadRun;
  beforeAll(async () => {
    first = await subgraph.load(REAL_DATA);
  }, 180_000);

  const ask = async (query: string) => {
    const { data, errors } = await subgraph.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('accepts every row that is not a repetition or empty', () => {
    expect(first).toMatchObject({ exitCode: 0, failures: [], rejections: [] });
    expect(first.counts).toEqual(COUNTS);
  });

  it('finds nothing new in a second load', async () => {
    const { counts } = await subgraph.load(REAL_DATA);
    const expected = Object.entries(COUNTS).map(([source, { accepted, ...rest }]) => [
      source,
      { ...rest, unchanged: accepted },
    ]);
    expect(counts).toEqual(Object.fromEntries(expected));
  }, 180_000);

  it('makes the same incidents when the files are loaded backwards', async () => {
    const turned = (loader: Loader): Loader => ({
      ...loader,
      sources: (data) => [...loader.sources(data)].reverse(),
    });
    expect((await backwards.load(REAL_DATA, turned)).exitCode).toBe(0);
    const [one, other] = await Promise.all([
      subgraph.database.query(ALL_INCIDENTS),
      backwards.database.query(ALL_INCIDENTS),
    ]);
    expect(other).toEqual(one);
  }, 180_000);

  it('counts 9,954 events of 11,935 Insecurity Insight rows once each', async () => {
    const { sums, kinds } = await ask(`{
      sums: incidentCounts(groupBy: [REGISTRY]) { nodes { registry incidents incidentsAsTold killed wounded kidnapped detained } }
      kinds: incidentCounts(filter: { registry: SIND }, groupBy: [KIND]) { nodes { kind incidents } }
    }`);
    expect(sums.nodes).toEqual([
      {
        registry: 'AWSD',
        incidents: 4954,
        incidentsAsTold: 4954,
        killed: 3299,
        wounded: 3169,
        kidnapped: 2204,
        detained: 136,
      },
      {
        registry: 'SIND',
        incidents: 9954,
        incidentsAsTold: 11935,
        killed: 5449,
        wounded: 6065,
        kidnapped: 1578,
        detained: 5375,
      },
    ]);
    const byKind = kinds.nodes.map(({ kind, incidents }: any) => [kind, incidents]);
    expect(Object.fromEntries(byKind)).toEqual({
      AID_WORKER: 954,
      HEALTH: 6192,
      EDUCATION: 1480,
      PROTECTION: 1185,
      FOOD_SECURITY: 80,
      EXPLOSIVE_WEAPON: 63,
    });
  });

  it('tells an event of four topics as one incident', async () => {
    const [{ id }] = await subgraph.database.query(
      'select id from incident where cardinality(kinds) = 4',
    );
    const { incident } = await ask(
      `{ incident(id: "${id}") { __typename kinds reports { kind } sources { dataset } } }`,
    );
    expect(incident).toMatchObject({
      __typename: 'AttackOnHealth',
      kinds: ['HEALTH', 'EDUCATION', 'PROTECTION', 'EXPLOSIVE_WEAPON'],
    });
    expect(incident.sources).toHaveLength(4);
  });

  it('finds the incidents in Ukraine in the months of the first Black Sea term', async () => {
    const { incidentCounts, incidents } = await ask(`{
      incidentCounts(
        filter: { country: "UKR", period: { from: "2022-07-22", to: "2022-11-18" } }
        groupBy: [REGISTRY]
      ) { nodes { registry incidents period { from to } } }
      incidents(filter: { area: "UA51" }) { totalCount }
    }`);
    expect(incidentCounts.nodes).toMatchObject([
      { registry: 'AWSD', incidents: 2 },
      { registry: 'SIND', incidents: 324 },
    ]);
    expect(incidents.totalCount).toBe(15);
  });

  it('keeps both events that stand under one AWSD id', async () => {
    const { a, b } = await ask(
      '{ a: incident(id: "awsd-4664") { date } b: incident(id: "awsd-4664-2") { date } }',
    );
    expect([a.date, b.date]).toEqual(['2023-10-09', '2024-01-23']);
  });

  it('keeps the year of the 52 incidents whose month is not known', async () => {
    const [{ years, months }] = await subgraph.database.query(
      `select count(*) filter (where length(date) = 4)::int as years,
         count(*) filter (where length(date) = 7)::int as months from incident`,
    );
    expect({ years, months }).toEqual({ years: 52, months: 295 });
  });

  it('leaves 34 AWSD incidents without a country, and rejects none of them', async () => {
    const { protectionMatchRates } = await ask(
      '{ protectionMatchRates { dataset countries { matched total } areas { matched total } } }',
    );
    const of = (id: string) => protectionMatchRates.find(({ dataset }: any) => dataset === id);
    expect(of('awsd-incidents').countries).toEqual({ matched: 4920, total: 4947 });
    expect(of('ukraine-hno-2023').areas).toEqual({ matched: 296, total: 296 });
    expect(of('ukraine-hostilities').areas).toEqual({ matched: 591, total: 591 });
  });

  it('reads the needs of both layouts', async () => {
    const { odesa, open, sudan, settlements } = await ask(`{
      odesa: needs(filter: { area: "UA51", intersectoral: true }) { nodes { population inNeed affected year } }
      open: needs(filter: { country: "SDN", area: "SD01001", wholePopulation: true, year: 2024 }, first: 100) {
        nodes { sectorName sector { code } inNeed remark }
      }
      sudan: needs(filter: { country: "SDN", level: 0, intersectoral: true }) { nodes { inNeed targeted reached } }
      settlements: conflictAffectedSettlements(filter: { area: "UA65" }) { totalCount }
    }`);
    expect(odesa.nodes).toEqual([
      expect.objectContaining({ year: 2023, inNeed: expect.any(Number) }),
    ]);
    expect(open.nodes).toContainEqual({
      sectorName: 'Refugee Response',
      sector: null,
      inNeed: 14684,
      remark: 'No cluster for entity 7454',
    });
    expect(sudan.nodes).toEqual([{ inNeed: 24786370, targeted: 14657114, reached: 14000000 }]);
    expect(settlements.totalCount).toBe(21);
    const [{ remarks }] = await subgraph.database.query(
      "select count(*)::int as remarks from needs where remark like 'No cluster for entity%'",
    );
    expect(remarks).toBe(9);
  });

  it('tells the severity of a crisis in each of six months', async () => {
    const { severities, severity } = await ask(`{
      severities(filter: { country: "AFG" }, first: 100) { totalCount nodes { crisis { id } month } }
      severity(id: "AFG001/2022-04") { index operatingEnvironment societyAndSafety categoryName }
    }`);
    const months = severities.nodes
      .filter(({ crisis }: any) => crisis.id === 'AFG001')
      .map(({ month }: any) => month);
    expect(months).toEqual(['2022-05', '2022-04', '2022-03', '2022-02', '2022-01', '2021-12']);
    expect(severity).toEqual({
      index: 4.5,
      operatingEnvironment: 5,
      societyAndSafety: 3.9,
      categoryName: 'Very High',
    });
  });
});

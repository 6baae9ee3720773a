import { join } from 'node:path';
import { createLoader as createReferenceLoader } from '../../../subgraphs/reference/ingest/create-loader';
import { describeWithRealData } from '../../testkit/real-data';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { createTestDatabase } from '../../testkit/test-database';
import type { LogisticsUnderTest } from './logistics-under-test';
import { startLogisticsUnderTest } from './logistics-under-test';

const LONG = 300_000;

describeWithRealData('the logistics keeper', (data) => {
  const directory = join(temporaryFolder(), 'directory.json');
  let logistics: LogisticsUnderTest;
  let reversed: LogisticsUnderTest;
  let run: LoadRun;

  beforeAll(async () => {
    const database = await createTestDatabase('logistics_reference');
    const reference = createReferenceLoader({ REFERENCE_DATABASE_URL: database.url });
    await runLoad(reference, ['--data', data, '--export-directory', directory]);
    await database.drop();
    logistics = await startLogisticsUnderTest('logistics_real');
    run = await logistics.load('--data', data, '--directory', directory, '--rejections');
    reversed = await startLogisticsUnderTest('logistics_reversed', (sources) =>
      sources.toReversed(),
    );
    await reversed.load('--data', data);
    await reversed.load('--directory', directory);
  }, LONG);

  afterAll(async () => {
    await logistics.stop();
    await reversed.stop();
  });

  const ask = <T>(query: string) => logistics.client.query<T>(query);

  it('accounts for every row of every file', () => {
    expect(run.failures).toEqual([]);
    expect(run.rejections).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.counts).toEqual({
      'access-agreement-corridors': { read: 13, accepted: 1, empty: 12 },
      'black-sea-vessel-movements': { read: 714, accepted: 714 },
      'ocha-afg-3w-2021-q3': { read: 2414, accepted: 2335, repeated: 79 },
      'ocha-eth-3w-2025-08': { read: 7324, accepted: 3122, empty: 4202 },
      'ocha-eth-4w-2022-02': { read: 7900, accepted: 6353, repeated: 1547 },
      'ocha-mli-5w-2022-03': { read: 22805, accepted: 1451, repeated: 21354 },
      'ocha-opt-checkpoints': { read: 77, accepted: 77 },
      'ocha-opt-closures-2025': { read: 811, accepted: 811 },
      'ocha-sdn-3w-2021': { read: 2773, accepted: 2772, repeated: 1 },
      'ocha-som-3w-2025-01-04': { read: 4146, accepted: 4146 },
      'ocha-ssd-3w-2022-q1': { read: 2782, accepted: 2782 },
      'ocha-ukr-3w-2022-late': { read: 25, accepted: 25 },
      'ocha-ukr-5w-2022-05-organizations': { read: 400, accepted: 335, empty: 65 },
      'ocha-ukr-5w-2022-05-reached': { read: 300, accepted: 278, empty: 22 },
      'ukr-border-crossings-2022-06-09': { read: 80, accepted: 80 },
      'ukr-border-crossings-2023-05-30': { read: 128, accepted: 128 },
      'wfp-ports': { read: 3575, accepted: 3575 },
    });
  });

  it(
    'finds nothing new in the same files',
    async () => {
      const again = await logistics.load('--data', data, '--directory', directory);
      for (const [source, before] of Object.entries(run.counts)) {
        const { accepted, ...rest } = before;
        expect({ source, ...again.counts[source] }).toEqual({
          source,
          ...rest,
          unchanged: accepted,
        });
      }
    },
    LONG,
  );

  describe('presences', () => {
    const counts = async (filter: string) => {
      const { presenceCounts } = await ask<{ presenceCounts: Record<string, number>[] }>(
        `{ presenceCounts(filter: { ${filter} })
           { presences presencesAsNamed organizations activities } }`,
      );
      return presenceCounts[0]!;
    };

    it('of Ethiopia in August 2025 are 1,250 by implementing partner, 2,662 in all roles', async () => {
      const dataset = 'dataset: "ocha-eth-3w-2025-08"';
      const implementing = await counts(`${dataset}, role: IMPLEMENTING`);
      expect(implementing).toMatchObject({ presencesAsNamed: 1250, activities: 3122 });
      const all = await counts(dataset);
      expect(all).toMatchObject({ presencesAsNamed: 2662, activities: 3122 });
    });

    it('of Somalia come near the 1,915 that OCHA’s own harmonized answer has', async () => {
      const { presences } = await counts('dataset: "ocha-som-3w-2025-01-04"');
      expect(Math.abs(presences! - 1915)).toBeLessThanOrEqual(10);
    });

    it('of South Sudan have the role that a column names', async () => {
      const dataset = 'dataset: "ocha-ssd-3w-2022-q1"';
      expect((await counts(`${dataset}, role: REPORTING`)).activities).toBe(2280);
      expect((await counts(`${dataset}, role: IMPLEMENTING`)).activities).toBe(502);
    });

    it('of Ukraine are none: its sheets are counts without names', async () => {
      expect(await counts('country: "UKR"')).toEqual({
        presences: 0,
        presencesAsNamed: 0,
        organizations: 0,
        activities: 0,
      });
      const { adminArea } = await entity<{ adminArea: { presenceFigures: { nodes: object[] } } }>(
        'AdminArea',
        'pcode: "UA71"',
        `presenceFigures(filter: { dataset: "ocha-ukr-5w-2022-05-organizations", isTotal: true })
         { nodes { sectorName organizations isTotal placeMatch period { to } } }`,
      );
      expect(adminArea.presenceFigures.nodes).toEqual([
        {
          sectorName: 'Protection TOTAL',
          organizations: 12,
          isTotal: true,
          placeMatch: 'PCODE',
          period: { to: '2022-05-26' },
        },
        expect.objectContaining({ sectorName: null, organizations: 30 }),
      ]);
    });

    it('keep a woreda’s code and stand under its zone, found by the code’s beginning', async () => {
      const { operationalPresences } = await ask<{ operationalPresences: { nodes: object[] } }>(
        `{ operationalPresences(first: 1, filter: {
             dataset: "ocha-eth-3w-2025-08", area: "ET0602", status: "completed" }) { nodes {
           placeAsGiven { country admin1 admin2 admin3 pcode } placeMatch matchedLevel
           adminArea { pcode } country { iso3 } period { from to } } } }`,
      );
      expect(operationalPresences.nodes).toEqual([
        {
          placeAsGiven: {
            country: 'ETH',
            admin1: 'Benishangul-Gumuz',
            admin2: 'Metekel',
            admin3: expect.any(String),
            pcode: expect.stringMatching(/^ET0602\d\d$/),
          },
          placeMatch: 'PARENT_PCODE',
          matchedLevel: 2,
          adminArea: { pcode: 'ET0602' },
          country: { iso3: 'ETH' },
          period: { from: '2025-08-01', to: '2025-08-31' },
        },
      ]);
    });

    it('are matched to areas at these rates', async () => {
      const { logisticsMatchRates } = await ask<{
        logisticsMatchRates: { dataset: string; places: object }[];
      }>('{ logisticsMatchRates { dataset places { matched total } } }');
      const rates = logisticsMatchRates.filter(({ dataset }) => dataset.startsWith('ocha-'));
      expect(Object.fromEntries(rates.map(({ dataset, places }) => [dataset, places]))).toEqual({
        'ocha-afg-3w-2021-q3': { matched: 334, total: 334 },
        'ocha-eth-3w-2025-08': { matched: 359, total: 393 },
        'ocha-eth-4w-2022-02': { matched: 1042, total: 1042 },
        'ocha-mli-5w-2022-03': { matched: 119, total: 119 },
        'ocha-opt-checkpoints': { matched: 1, total: 1 },
        'ocha-opt-closures-2025': { matched: 1, total: 1 },
        'ocha-sdn-3w-2021': { matched: 158, total: 159 },
        'ocha-som-3w-2025-01-04': { matched: 99, total: 99 },
        'ocha-ssd-3w-2022-q1': { matched: 139, total: 139 },
        'ocha-ukr-3w-2022-late': { matched: 25, total: 25 },
        'ocha-ukr-5w-2022-05-organizations': { matched: 25, total: 25 },
        'ocha-ukr-5w-2022-05-reached': { matched: 25, total: 25 },
      });
    });

    it('are counted by area, sector and organization, the largest group first', async () => {
      const { adminArea } = await entity<{ adminArea: { presenceCounts: object[] } }>(
        'AdminArea',
        'pcode: "SD06138"',
        'presenceCounts(groupBy: [SECTOR]) { sector { code } presences organizations activities }',
      );
      expect(adminArea.presenceCounts.slice(0, 3)).toEqual([
        { sector: { code: 'FSC' }, presences: 5, organizations: 5, activities: 5 },
        { sector: { code: 'NUT' }, presences: 5, organizations: 5, activities: 5 },
        { sector: { code: 'HEA' }, presences: 4, organizations: 4, activities: 4 },
      ]);
    });
  });

  async function entity<T>(type: string, key: string, fields: string): Promise<T> {
    const { _entities } = await ask<{ _entities: object[] }>(
      `{ _entities(representations: [{ __typename: "${type}", ${key} }])
         { ... on ${type} { ${fields} } } }`,
    );
    const name = type[0]!.toLowerCase() + type.slice(1);
    return { [name]: _entities[0] } as T;
  }

  describe('the Black Sea corridor', () => {
    it('carried 714 cargoes on 633 voyages, 22 of them (23 cargoes) without inspection', async () => {
      const totals = await ask(`{
        cargoes: consignments { totalCount } voyages { totalCount }
        cargoesNotInspected: consignments(filter: { inspected: false }) { totalCount }
        voyagesNotInspected: voyages(filter: { inspected: false }) { totalCount }
        further: consignments(filter: { agreement: "BSGI-2022" }, first: 2)
          { nodes { isFurtherCargo isAid commodity tonnage departedOn destinationName
            inspection { on place } daysToInspection destination { iso3 } corridor { id }
            voyage { number vesselName imo tonnage departurePortName departurePort { locode } } } }
      }`);
      const voyage = {
        number: 1,
        vesselName: 'RAZONI',
        imo: '9086526',
        tonnage: '26527.0',
        departurePortName: 'Odesa',
        departurePort: { locode: 'UAODS' },
      };
      const cargo = {
        isAid: null,
        commodity: 'Corn',
        departedOn: '2022-08-01',
        inspection: { on: '2022-08-03', place: 'İstanbul' },
        daysToInspection: 2,
        corridor: { id: 'bsgi-2022-corridor' },
        voyage,
      };
      expect(totals).toEqual({
        cargoes: { totalCount: 714 },
        voyages: { totalCount: 633 },
        cargoesNotInspected: { totalCount: 23 },
        voyagesNotInspected: { totalCount: 22 },
        further: {
          nodes: [
            {
              ...cargo,
              isFurtherCargo: false,
              tonnage: '1527.0',
              destinationName: 'Türkiye',
              destination: { iso3: 'TUR' },
            },
            {
              ...cargo,
              isFurtherCargo: true,
              tonnage: '25000.0',
              destinationName: 'Egypt',
              destination: { iso3: 'EGY' },
            },
          ],
        },
      });
    });

    it('is summed by month for its agreement, each voyage counting once', async () => {
      const { accessAgreement } = await entity<{
        accessAgreement: { corridors: object[]; consignmentSummary: object[] };
      }>(
        'AccessAgreement',
        'id: "BSGI-2022"',
        `corridors { id points ports { locode } countries { iso3 } agreedOn }
         consignmentSummary { month consignments voyages inspectedVoyages tonnage
           medianDaysToInspection }`,
      );
      expect(accessAgreement.corridors).toEqual([
        {
          id: 'bsgi-2022-corridor',
          points: ['Odesa', 'Chornomorsk', 'Yuzhny/Pivdennyi'],
          ports: [{ locode: 'UAILK' }, { locode: 'UAODS' }, { locode: 'UAYUZ' }],
          countries: [{ iso3: 'UKR' }],
          agreedOn: '2022-07-22',
        },
      ]);
      const months = [
        ['2022-08', 64, 63, 63, '1573289.99', 2],
        ['2022-09', 211, 178, 178, '3913484.01', 8],
        ['2022-10', 196, 180, 180, '4241809.0', 15],
        ['2022-11', 95, 85, 85, '2611506.0', 8],
        ['2022-12', 125, 106, 102, '3740616.0', 8],
        ['2023-01', 23, 21, 3, '864956.0', 7],
      ];
      expect(accessAgreement.consignmentSummary.map((month) => Object.values(month))).toEqual(
        months,
      );
    });
  });

  it('knows each of 128 crossings once, with the status of both lists', async () => {
    const { country, all } = await ask<{
      country: { totalCount: number };
      all: { totalCount: number; nodes: { statusHistory: object[] }[] };
    }>(`{
      country: borderCrossings(filter: { country: "POL" }) { totalCount }
      all: borderCrossings(first: 500) { totalCount nodes { statusHistory { asOf status } } }
    }`);
    expect(country.totalCount).toBe(9);
    expect(all.totalCount).toBe(128);
    expect(all.nodes.filter(({ statusHistory }) => statusHistory.length === 2)).toHaveLength(80);
  });

  it('puts the port together that line breaks had cut in pieces', async () => {
    const { ports } = await ask<{ ports: { nodes: { remarks: string }[] } }>(
      '{ ports(filter: { locode: "LYTOB" }) { nodes { name country { iso3 } location { latitude } remarks } } }',
    );
    expect(ports.nodes).toEqual([
      {
        name: 'Tobruq',
        country: { iso3: 'LBY' },
        location: { latitude: 32.07629 },
        remarks: expect.stringMatching(/^STORAGE: .*1200 MT bulk\/day 400MT loose cargo\/day$/),
      },
    ]);
  });

  it('keeps the codes of obstacles and gives them no label', async () => {
    const { closures, checkpoints } = await ask<Record<string, { totalCount: number }>>(`{
      closures: obstacles(filter: { kind: CLOSURE, typeAbbreviation: "EMD" }, first: 1)
        { totalCount nodes { typeCode typeAbbreviation surveyed country { iso3 } } }
      checkpoints: obstacles(filter: { country: "PSE", kind: CHECKPOINT }, first: 1) { totalCount }
    }`);
    expect(checkpoints).toEqual({ totalCount: 77 });
    expect(closures).toEqual({
      totalCount: 166,
      nodes: [
        {
          typeCode: '4',
          typeAbbreviation: 'EMD',
          surveyed: expect.stringMatching(/^2025-(02|11)$/),
          country: { iso3: 'PSE' },
        },
      ],
    });
  });

  it('gives the same answers when the files were loaded in reversed order', async () => {
    for (const question of QUESTIONS) {
      expect(await reversed.client.query(question)).toEqual(await ask(question));
    }
  });
});

const QUESTIONS = [
  '{ presenceCounts(groupBy: [COUNTRY, SECTOR], first: 500) { country { iso3 } sector { code } sectorName presences organizations activities } }',
  '{ presenceCounts(filter: { country: "SDN" }, groupBy: [AREA, ORGANIZATION], first: 5000) { adminArea { pcode } organization { id } organizationName presences } }',
  '{ borderCrossings(first: 500) { nodes { id name status statusHistory { asOf status name } countries { iso3 } } } }',
  '{ consignments(first: 500) { nodes { id destination { iso3 } corridor { id } } } }',
  '{ consignmentSummary(groupBy: [MONTH, DESTINATION]) { month destination { iso3 } destinationName consignments voyages tonnage } }',
  '{ operationalPresences(first: 200) { nodes { id placeMatch adminArea { pcode } organizations { role organization { id } } } } }',
  '{ ports(first: 500) { nodes { id country { iso3 } } } presenceFigures(first: 500) { nodes { id adminArea { pcode } sector { code } } } }',
];

import { join } from 'node:path';
import { createLoader as createReferenceLoader } from '../../../subgraphs/reference/ingest/create-loader';
import { describeWithRealData } from '../../testkit/real-data';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { createTestDatabase } from '../../testkit/test-database';
import { describeCorridor } from './describe-corridor';
import { describePresences } from './describe-presences';
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
      'access-agreement-crossings': { read: 4, accepted: 4 },
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

  describePresences(() => logistics.client);
  describeCorridor(() => logistics.client);

  it('knows each of 132 crossings once: 128 of two lists, four that authorizations name', async () => {
    const { country, all } = await ask<{
      country: { totalCount: number };
      all: { totalCount: number; nodes: { statusHistory: { nodes: object[] } }[] };
    }>(`{
      country: borderCrossings(filter: { country: "POL" }) { totalCount }
      all: borderCrossings(first: 500) { totalCount nodes { statusHistory { nodes { asOf status } } } }
    }`);
    expect(country.totalCount).toBe(9);
    expect(all.totalCount).toBe(132);
    expect(all.nodes.filter(({ statusHistory }) => statusHistory.nodes.length === 2)).toHaveLength(
      80,
    );
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
  '{ presenceCounts(groupBy: [COUNTRY, SECTOR], first: 500) { nodes { country { iso3 } sector { code } sectorName presences organizations activities } } }',
  '{ presenceCounts(filter: { country: "SDN" }, groupBy: [AREA, ORGANIZATION], first: 500) { nodes { adminArea { pcode } organization { id } organizationName presences } } }',
  '{ borderCrossings(first: 500) { nodes { id name status statusHistory { nodes { asOf status name } } countries { iso3 } } } }',
  '{ consignments(first: 500) { nodes { id destination { iso3 } corridor { id } } } }',
  '{ consignmentSummary(groupBy: [MONTH, DESTINATION]) { nodes { month destination { iso3 } destinationName consignments voyages tonnage } } }',
  '{ operationalPresences(first: 200) { nodes { id placeMatch adminArea { pcode } organizations { role organization { id } } } } }',
  '{ ports(first: 500) { nodes { id country { iso3 } } } presenceFigures(first: 500) { nodes { id adminArea { pcode } sector { code } } } }',
];

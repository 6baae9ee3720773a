import { join } from 'node:path';
import { createLoader as createReferenceLoader } from '../../../subgraphs/reference/ingest/create-loader';
import { runLoad } from '../../testkit/run-load';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { createTestDatabase } from '../../testkit/test-database';
import { askEntity } from './ask-entity';
import type { LogisticsUnderTest } from './logistics-under-test';
import { startLogisticsUnderTest } from './logistics-under-test';

const directory = join(temporaryFolder(), 'directory.json');
let logistics: LogisticsUnderTest;

beforeAll(async () => {
  const database = await createTestDatabase('logistics_sample_reference');
  const reference = createReferenceLoader({ REFERENCE_DATABASE_URL: database.url });
  await runLoad(reference, ['--samples', '--export-directory', directory]);
  await database.drop();
  logistics = await startLogisticsUnderTest('logistics_samples');
});

afterAll(() => logistics.stop());

it('takes in at most a hundred sample records, and none a second time', async () => {
  const first = await logistics.load('--samples', '--directory', directory, '--rejections');
  const second = await logistics.load('--samples', '--directory', directory);
  const sum = (counts: object) =>
    Object.values(counts as Record<string, Record<string, number>>).reduce(
      (total, { read = 0 }) => total + read,
      0,
    );
  expect(first).toMatchObject({ exitCode: 0, failures: [], rejections: [], foreign: [] });
  expect(sum(first.counts)).toBeGreaterThan(50);
  expect(sum(first.counts)).toBeLessThanOrEqual(100);
  for (const [source, { read, accepted }] of Object.entries(first.counts)) {
    expect(accepted).toBe(read);
    expect(second.counts[source]).toEqual({ read, unchanged: read });
  }
});

it('answers on the samples what it answers on the whole', async () => {
  const agreement = await askEntity<Record<string, object>>(
    logistics.client,
    '__typename: "AccessAgreement", id: "BSGI-2022"',
    `corridors { id ports { name locode } sources { licence } }
     consignments(filter: { destination: "TUR" }, first: 1) { nodes {
       voyage { vesselName consignments { commodity } } destination { iso3 } } }`,
  );
  expect(agreement).toMatchObject({
    corridors: [
      {
        id: 'bsgi-2022-corridor',
        ports: [{ locode: 'UAILK' }, { locode: 'UAODS' }, { locode: 'UAYUZ' }],
        sources: [{ licence: 'facts' }],
      },
    ],
    consignments: {
      nodes: [
        {
          voyage: {
            vesselName: 'RAZONI',
            consignments: [{ commodity: 'Corn' }, { commodity: 'Corn' }],
          },
          destination: { iso3: 'TUR' },
        },
      ],
    },
  });
  const answer = await logistics.client.query(`{
    borderCrossings(filter: { country: "POL", status: OPERATIONAL }, first: 1) { nodes {
      name statusHistory { nodes { asOf status } } } }
    presenceCounts(filter: { country: "SDN", sector: "HEA" }, groupBy: [ROLE]) { nodes { role presences } }
    presenceFigures(filter: { area: "UA51", isTotal: true }) { nodes {
      organizations sectorName adminArea { pcode } } }
  }`);
  expect(answer).toEqual({
    borderCrossings: {
      nodes: [
        {
          name: 'Krakivets - Korczowa',
          statusHistory: {
            nodes: [
              { asOf: '2023-05-30', status: 'OPERATIONAL' },
              { asOf: '2022-06-09', status: 'UNKNOWN' },
            ],
          },
        },
      ],
    },
    presenceCounts: { nodes: [{ role: 'IMPLEMENTING', presences: 10 }] },
    presenceFigures: {
      nodes: [
        { organizations: 41, sectorName: null, adminArea: { pcode: 'UA51' } },
        { organizations: 19, sectorName: 'Protection TOTAL', adminArea: { pcode: 'UA51' } },
        { organizations: 45, sectorName: null, adminArea: { pcode: 'UA51' } },
      ],
    },
  });
});

it('reads lists nested in lists with as many statements for many parents as for one', async () => {
  const question = (first: number) => `{ consignments(first: ${first}) { nodes {
    sources { recordId } corridor { id ports { id } }
    voyage { departurePort { id } consignments { id } } } } }`;
  const statements = (first: number) =>
    logistics.client.statementsOf(() => logistics.client.query(question(first)));
  expect(await statements(20)).toBe(await statements(1));
});

it('reads counts, lists and figures of many areas with as many statements as for one', async () => {
  const question = (pcodes: string[]) => `{ _entities(representations: [${pcodes
    .map((pcode) => `{ __typename: "AdminArea", pcode: "${pcode}" }`)
    .join(', ')}]) { ... on AdminArea {
      presences(first: 2) { totalCount nodes { organizations { organization { id } } } }
      presenceCounts(groupBy: [SECTOR]) { nodes { presences } }
      presenceFigures(first: 2) { nodes { id sources { recordId } } } } } }`;
  const statements = (pcodes: string[]) =>
    logistics.client.statementsOf(() => logistics.client.query(question(pcodes)));
  const few = await statements(['SD01', 'UA51']);
  expect(await statements(['SD01', 'SD10', 'UA51', 'UA48'])).toBe(few);
});

interface Cargoes {
  readonly consignments: {
    readonly nodes: readonly {
      readonly id: string;
      readonly voyage: { readonly number: number };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

it('pages through a list without losing or repeating an item', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { consignments }: Cargoes = await logistics.client.query<Cargoes>(
      `query ($after: String) { consignments(first: 5, after: $after)
         { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    seen.push(...consignments.nodes.map(({ id }) => id));
    after = consignments.pageInfo.hasNextPage ? consignments.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(28);
  expect(new Set(seen).size).toBe(28);
});

it.each([
  [
    'presenceCounts',
    'groupBy: [AREA, SECTOR, ORGANIZATION]',
    'adminArea { pcode } sectorName presences',
  ],
  ['presenceCounts', 'groupBy: []', 'presences'],
  ['consignmentSummary', 'groupBy: [MONTH, DESTINATION]', 'month destinationName consignments'],
  ['consignmentSummary', 'groupBy: [COMMODITY]', 'commodity consignments medianDaysToInspection'],
])('gives %s by %s page by page as in one page', async (field, groupBy, fields) => {
  interface Groups {
    readonly totalCount: number;
    readonly nodes: readonly object[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const page = async (first: number, after: string | null) => {
    const text = `query ($first: Int, $after: String) { groups: ${field}(${groupBy}, first: $first,
      after: $after) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    return (await logistics.client.query<{ groups: Groups }>(text, { first, after })).groups;
  };
  const whole = await page(500, null);
  const seen: object[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { nodes, pageInfo }: Groups = await page(3, after);
    seen.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  }
  expect(seen).toEqual(whole.nodes);
  expect(whole.totalCount).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(0);
});

it('takes a voyage only for one consignment that meets every condition', async () => {
  const { both, either } = await logistics.client.query<
    Record<'both' | 'either', { nodes: { number: number }[] }>
  >(`{
    both: voyages(filter: { destination: "EGY", commodity: "wheat" }) { nodes { number } }
    either: voyages(filter: { destination: "EGY" }) { nodes { number } }
  }`);
  const { consignments } = await logistics.client.query<Cargoes>(
    `{ consignments(filter: { destination: "EGY", commodity: "Wheat" })
       { nodes { voyage { number } } } }`,
  );
  const wheat = new Set(consignments.nodes.map(({ voyage }) => voyage.number));
  expect(both.nodes.map(({ number }) => number)).toEqual([...wheat]);
  expect(either.nodes.length).toBeGreaterThan(both.nodes.length);
});

it.each([
  ['{ presenceCounts(groupBy: [AREA], first: 501) { totalCount } }', 'the page is too large'],
  ['{ consignments(first: 501) { totalCount } }', 'the page is too large'],
  ['{ consignments(after: "x") { totalCount } }', 'not a cursor of this list'],
])('answers %s with BAD_INPUT', async (question, sentence) => {
  const { errors } = await logistics.client.ask(question);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(sentence),
      extensions: expect.objectContaining({ code: 'BAD_INPUT' }),
    }),
  ]);
});

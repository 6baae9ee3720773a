import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { LogisticsUnderTest } from './logistics-under-test';
import { startLogisticsUnderTest } from './logistics-under-test';

const folders = temporaryFolder();
let logistics: LogisticsUnderTest;

beforeAll(async () => {
  logistics = await startLogisticsUnderTest('logistics_faults');
});

afterAll(() => logistics.stop());

const CARGOES = 'logistics/black-sea-grain-initiative/vessel_movements.csv';
const HEADER =
  'Status,Outbound Sequence,Vessel name,IMO,Departure port,Country,Commodity,Tonnage,Departure,' +
  'Inspection İstanbul,Income group,Flag';
const CARGO =
  'Outbound,1.0,RAZONI,9086526.0,Odesa,Türkiye,Corn,1527.0,2022-07-31T23:00:00,' +
  '2022-08-02T23:00:00,upper-middle-income,Sierra Leone';

const CHECKPOINT = { Name: 'A', Checkpoint_type: 1, Operated_by: 2, Governorates: 20 };

async function load(files: Readonly<Record<string, string | Buffer>>) {
  const folder = mkdtempSync(join(folders, 'data-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const run = await logistics.load('--data', folder, '--rejections');
  const failures = run.failures.map((message) => message.replaceAll(`${folder}/`, ''));
  return { ...run, failures };
}

async function cargoes(): Promise<number> {
  const { consignments } = await logistics.client.query<{ consignments: { totalCount: number } }>(
    '{ consignments { totalCount } }',
  );
  return consignments.totalCount;
}

describe('a faulty file is explained in one sentence and nothing of it is loaded:', () => {
  it.each([
    [
      'a half-written one',
      `${HEADER}\n${CARGO}\nOutbound,2.0,NAVI`,
      /^.*vessel_movements\.csv, line 3: the row has 3 cells, the header 12\. Expected as many/,
    ],
    [
      'one without a column',
      HEADER.replace('Tonnage', 'Tons') + `\n${CARGO}\n`,
      /^black-sea-vessel-movements\.yaml, for .*: columns\.tonnage: the sheet has no column "Tonnage"/,
    ],
    ['one with an open quote', `${HEADER}\n"${CARGO}\n`, /vessel_movements\.csv: .*Quote/],
    ['one that is no text', Buffer.from([0xff, 0xfe, 0x41, 0xd8]), /the file is not utf-8 text/],
    ['an empty one', '', /headerRow: the sheet has no row 1/],
  ])('%s', async (_, content, sentence) => {
    const run = await load({ [CARGOES]: content });
    expect(run.failures).toEqual([expect.stringMatching(sentence)]);
    expect(run.exitCode).toBe(1);
    expect(await cargoes()).toBe(0);
  });

  it('a GeoJSON file that was cut off', async () => {
    const run = await load({ 'logistics/obstacles/checkpoints.geojson': '{"features":[{"ty' });
    expect(run.failures).toEqual([expect.stringMatching(/checkpoints\.geojson: .* not JSON/)]);
  });

  it('a mapping file of a data officer, while the other files load', async () => {
    const run = await load({
      'own/x.mapping.yaml': 'kind: Consignment\nfile: x.csv\n',
      'logistics/obstacles/checkpoints.geojson': JSON.stringify({
        features: [{ properties: CHECKPOINT, geometry: null }],
      }),
    });
    expect(run.failures).toEqual([expect.stringMatching(/^own\/x\.mapping\.yaml: dataset: /)]);
    expect(run.counts['ocha-opt-checkpoints']).toEqual({ read: 1, accepted: 1 });
    expect(run.exitCode).toBe(1);
  });
});

describe('a faulty row is refused with its column, value and reason:', () => {
  it.each([
    ['a date that is none', ['2022-07-31T23', '2022-02-30T23'], 'Departure', '2022-02-30T23:00:00'],
    ['a number that is none', ['1527.0', 'much'], 'Tonnage', 'much'],
    ['a word that is not known', ['Outbound,', 'Inbound,'], 'Status', 'Inbound'],
  ])('%s', async (_, [from, to], column, value) => {
    const run = await load({ [CARGOES]: `${HEADER}\n${CARGO.replace(from!, to!)}\n` });
    expect(run.rejections).toEqual([
      expect.objectContaining({ where: 'line 2', column, value, reason: expect.any(String) }),
    ]);
    expect(run.exitCode).toBe(0);
    expect(await cargoes()).toBe(0);
  });
});

it('takes a corrected row as a revision, and a sheet of one’s own beside it', async () => {
  const own = {
    'own/a.mapping.yaml': `kind: Obstacle
file: a.csv
dataset: { id: own-obstacles, title: Own, publisher: Example, licence: CC BY, sensitivity: LOW }
columns: { name: Nom, typeCode: Code }
fixed: { kind: CLOSURE, country: PSE }
rowKey: [Nom]
`,
    'own/a.csv': 'Nom,Code\nAlpha,4\n,\n',
  };
  const first = await load({ [CARGOES]: `${HEADER}\n${CARGO}\n`, ...own });
  expect(first.failures).toEqual([]);
  expect(first.counts).toMatchObject({
    'black-sea-vessel-movements': { read: 1, accepted: 1 },
    'own-obstacles': { read: 2, accepted: 1, empty: 1 },
  });
  const corrected = CARGO.replace('1527.0', '1528.0');
  const second = await load({ [CARGOES]: `${HEADER}\n${corrected}\n`, ...own });
  expect(second.counts).toMatchObject({
    'black-sea-vessel-movements': { read: 1, revised: 1 },
    'own-obstacles': { read: 2, unchanged: 1, empty: 1 },
  });
  const { consignments } = await logistics.client.query<{ consignments: { nodes: object[] } }>(
    '{ consignments { nodes { tonnage sources { asGiven { name value } } } } }',
  );
  expect(consignments.nodes).toEqual([
    {
      tonnage: '1528.0',
      sources: [{ asGiven: expect.arrayContaining([{ name: 'Tonnage', value: '1528.0' }]) }],
    },
  ]);
});

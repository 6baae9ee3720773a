import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FundingUnderTest } from './funding-under-test';
import { startFundingUnderTest } from './funding-under-test';

let funding: FundingUnderTest;

const folders: string[] = [];

/** A data folder with these files. */
function temporaryFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage-funding-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

beforeAll(async () => void (funding = await startFundingUnderTest('funding_bad_input')));
afterAll(async () => {
  await funding?.stop();
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

const HEADER =
  'id,amountUSD,boundary,onBoundary,status,flowType,destPlanCode,srcOrganization,destOrganization,' +
  'destLocations,destUsageYearStart,destUsageYearEnd,updatedAt,description';
const INCOMING = 'funding/fts-2026-04/fts_incoming_funding_global.csv';

const flow = (id: string, given = '5,incoming,single,paid,Standard') =>
  `${id},${given},HXXX26,Donor,Agency,SDN,2026,2026,2026-04-01,"one\ttwo\nthree"`;

const flowCount = async () =>
  (
    await funding.client.query<{ fundingFlows: { totalCount: number } }>(
      '{ fundingFlows { totalCount } }',
    )
  ).fundingFlows.totalCount;

describe('a file that is not what it should be', () => {
  const unclosed = `${HEADER}\n${flow('1')}\n2,5,incoming,single,paid,"Stan`;
  const halfJson = '{"data": {"flows": [';
  test.each([
    ['half-written', INCOMING, unclosed, /quote/i],
    ['cut off in a row', INCOMING, `${HEADER}\n${flow('1')}\n2,5,incoming`, /has 3 cells/],
    ['without a column', INCOMING, `id,amountUSD\n1,5`, /lacks boundary/],
    ['half-written JSON', 'funding/hpc/public-plan.json', halfJson, /not JSON/],
    ['JSON of another kind', 'funding/hpc/public-plan.json', '{"data": 5}', /no list at data/],
    ['half-written XML', 'funding/iati/covid.xml', '<iati-activities><a>', /not well-formed XML/],
    [
      'in another encoding',
      INCOMING,
      Buffer.from(`${HEADER}\n${flow('\xe9')}`, 'latin1'),
      /utf-8/i,
    ],
  ])('%s is told in one sentence and leaves nothing behind', async (_, name, content, sentence) => {
    const run = await funding.load(['--data', temporaryFolder({ [name]: content })]);
    expect(run.exitCode).toBe(1);
    expect(run.failures).toHaveLength(1);
    expect(run.failures[0]).toMatch(sentence);
    expect(run.failures[0]).toContain(name.split('/').at(-1));
    expect(await flowCount()).toBe(0);
  });
});

test('rows that cannot be taken in are told with column, value and reason; the others stand', async () => {
  const rows = [
    flow('1'),
    flow('2', 'many,incoming,single,paid,Standard'),
    flow('3', '5,incoming,single,promised,Standard'),
    flow('1'),
    flow('4', '-7,incoming,single,paid,Standard'),
  ];
  const folder = temporaryFolder({ [INCOMING]: [HEADER, ...rows].join('\n') });
  const run = await funding.load(['--data', folder]);
  expect(run.exitCode).toBe(0);
  expect(run.counts['fts-2026-04-incoming']).toEqual({
    read: 5,
    accepted: 2,
    rejected: 2,
    repeated: 1,
  });
  expect(run.rejections.map(({ column, value, reason }) => [column, value, reason])).toEqual([
    ['amountUSD', 'many', 'not a number'],
    ['status', 'promised', 'not one of PLEDGE, COMMITMENT, PAID'],
  ]);
  expect(await flowCount()).toBe(2);
});

test('a value of the own format that is not one is rejected by its name', async () => {
  const header = {
    passage: 1,
    kind: 'FundingFlow',
    dataset: { id: 'own', title: 'Own', publisher: 'Us', licence: 'CC0', sensitivity: 'LOW' },
  };
  const value = { flowId: '9', boundary: 'INCOMING', status: 'PAID', source: {}, destination: {} };
  const lines = [
    header,
    { recordId: '9', value },
    { recordId: '10', value: { ...value, amountUsd: '1,000' } },
  ];
  const content = lines.map((line) => JSON.stringify(line)).join('\n');
  const run = await funding.load(['--data', temporaryFolder({ 'own.passage.ndjson': content })]);
  expect(run.counts['own']).toEqual({ read: 2, accepted: 1, rejected: 1 });
  expect(run.rejections.filter(({ dataset }) => dataset === 'own')).toMatchObject([
    { column: 'amountUsd', reason: 'not a decimal number' },
  ]);
});

test('a request for too large a page is told what is allowed', async () => {
  const { errors } = await funding.client.ask('{ plans(first: 5000) { totalCount } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
});

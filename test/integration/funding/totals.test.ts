import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FundingUnderTest, Total } from './funding-under-test';
import { entities, startFundingUnderTest } from './funding-under-test';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage-funding-'));
let funding: FundingUnderTest;

beforeAll(async () => {
  funding = await startFundingUnderTest('funding_totals');
  write('plans', 'PublishedFigure', [
    { breakdown: 'PLAN', planCode: 'HXXX26', planYears: [2026], planCountries: ['SDN'] },
  ]);
});
afterAll(async () => {
  await funding?.stop();
  fs.rmSync(folder, { recursive: true });
});

/** Writes one data set in Passage's own format; a record's id is its place in the list. */
function write(id: string, kind: string, values: readonly object[]): void {
  const dataset = { id, title: id, publisher: 'Us', licence: 'CC0', sensitivity: 'LOW' };
  const lines = values.map((value, index) => ({ recordId: String(index), value }));
  const text = [{ passage: 1, kind, dataset }, ...lines].map((line) => JSON.stringify(line));
  fs.writeFileSync(path.join(folder, `${id}.passage.ndjson`), text.join('\n'));
}

const flow = (flowId: string, given: object = {}) => ({
  flowId,
  scopeYear: 2026,
  boundary: 'INCOMING',
  onBoundary: 'SINGLE',
  status: 'PAID',
  amountUsd: '100',
  source: { organizations: ['Donor'] },
  destination: { planCode: 'HXXX26', locations: ['SDN'], years: [2026] },
  ...given,
});

const euros = { amountUsd: null, originalAmount: '40.5', originalCurrency: 'EUR' };

async function totals(): Promise<{ plan: Total; country: Total }> {
  const total = `countedOnceUsd naiveUsd
    leftOut { code flows amountUsd } unconverted { currency amount flows }`;
  const { plan } = await funding.client.query<{ plan: { funding: Total } }>(
    `{ plan(code: "HXXX26") { funding { ${total} } } }`,
  );
  const { _entities } = await funding.client.query<{ _entities: { funding: Total }[] }>(
    entities(`... on Country { funding(year: 2026) { ${total} } }`),
    { of: [{ __typename: 'Country', iso3: 'SDN' }] },
  );
  return { plan: plan.funding, country: _entities[0]!.funding };
}

test('a sum says what it could not convert, each flow once and by currency', async () => {
  write('incoming', 'FundingFlow', [flow('1'), flow('2', euros), flow('3', euros)]);
  write('outgoing', 'FundingFlow', [flow('2', { ...euros, boundary: 'OUTGOING' })]);
  await funding.load(['--data', folder]);
  for (const total of Object.values(await totals())) {
    expect(total).toMatchObject({
      countedOnceUsd: '100',
      naiveUsd: '100',
      unconverted: [{ currency: 'EUR', amount: '81', flows: 2 }],
    });
  }
});

test('a flow without any amount has none, instead of zero', async () => {
  write('unknown', 'FundingFlow', [flow('9', { amountUsd: null })]);
  await funding.load(['--data', folder]);
  const text =
    '{ unknown: fundingFlow(id: "9") { amount { amount } } known: fundingFlow(id: "2") { amount { amount currency amountUsd } } }';
  expect(await funding.client.query(text)).toEqual({
    unknown: { amount: null },
    known: { amount: { amount: '40.5', currency: 'EUR', amountUsd: null } },
  });
});

test('a revised row replaces what it said before, and keeps the earlier form', async () => {
  write('incoming', 'FundingFlow', [flow('1', { amountUsd: '70' })]);
  const run = await funding.load(['--data', folder]);
  expect(run.counts['incoming']).toEqual({ read: 1, revised: 1 });
  expect((await totals()).plan.countedOnceUsd).toBe('70');
});

test('a later snapshot of a flow speaks for it, whichever was loaded first', async () => {
  const changed = { amountUsd: '55', updatedAt: '2026-05-01' };
  write('later', 'FundingFlow', [flow('1', changed)]);
  await funding.load(['--data', folder]);
  const { plan, country } = await totals();
  expect([plan.countedOnceUsd, country.countedOnceUsd]).toEqual(['55', '55']);
  expect(plan.leftOut).toContainEqual({ code: 'SAME_FLOW', flows: 2, amountUsd: '70' });
});

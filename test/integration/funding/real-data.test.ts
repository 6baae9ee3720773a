import type { LoadRun } from '../../testkit/run-load';
import { describeWithRealData } from '../../testkit/real-data';
import { sources } from '../../../subgraphs/funding/ingest/sources';
import type { FundingUnderTest, Page, Total } from './funding-under-test';
import { DIRECTORY, entities, startFundingUnderTest } from './funding-under-test';

/** Counted apart from the loader, with another program. */
const COUNTS = {
  'fts-2026-04-incoming': { read: 7990, accepted: 7550, repeated: 440 },
  'fts-2026-04-internal': { read: 675, accepted: 675 },
  'fts-2026-04-outgoing': { read: 3199, accepted: 3199 },
  'fts-2026-04-requirements': { read: 3805, accepted: 3805 },
  'fts-2026-04-clusters': { read: 10630, accepted: 10630 },
  'hpc-2026-04-plans': { read: 910, accepted: 899, rejected: 11 },
  'hno-2026': { read: 134, accepted: 134 },
  'fts-2020-afghanistan': { read: 484, accepted: 484 },
  'fts-2020-progress': { read: 12, accepted: 12 },
  'fts-2020-groupings': { read: 316, accepted: 316 },
  'fts-2020-afghanistan-total': { read: 1, accepted: 1 },
  'fts-2022-progress': { read: 82, accepted: 81, rejected: 1 },
  'hpc-public-plans': { read: 200, accepted: 200 },
  'pooled-fund-allocations': { read: 2133, accepted: 2133 },
  'pooled-fund-contributions': { read: 4276, accepted: 4276 },
  'iati-covid': { read: 1033, accepted: 1012, rejected: 21 },
  'iati-food-security': { read: 63, accepted: 63 },
};

/** Plans of 2026 whose count differs from the published total, and by how much. */
const UNEXPLAINED = {
  FLBN26: '7247782',
  HMOZ26: '12665',
  HSSD26: '2433440',
  OPAK26: '360000',
};

const PLANS = `{ plans(filter: { year: 2026 }, first: 100) { nodes {
  code name requirements { revisedUsd } sources { dataset recordId }
  funding { countedOnceUsd naiveUsd publishedUsd differenceUsd coversPlan
    counted { code flows amountUsd } leftOut { code flows amountUsd } }
  caseloads { nodes { inNeed } } locations { country { iso3 } } } } }`;

const SUMS = `{ fundingSums(groupBy: [YEAR, STATUS, CONTRIBUTION_TYPE], first: 500) { nodes {
  keys { value } flows countedOnceUsd pledgesUsd reallocatedUsd passedOnUsd outgoingOnlyUsd } } }`;

type Plans = { plans: Page<{ code: string; funding: Total }> };
type CountryTotal = { iso3: string; funding: Total };

interface Flow {
  readonly id: string;
  readonly parentId: string | null;
  readonly children: Page<{ readonly parentId: string }>;
  readonly reports: readonly unknown[];
}

describeWithRealData('the funding records', (data) => {
  let funding: FundingUnderTest;
  let first: LoadRun;

  beforeAll(async () => {
    funding = await startFundingUnderTest('funding_real');
    first = await funding.load(['--data', data]);
  }, 240_000);
  afterAll(() => funding?.stop());

  const query = <T = Readonly<Record<string, unknown>>>(text: string, variables = {}) =>
    funding.client.query<T>(text, variables);

  async function countryFunding(
    countries: readonly string[],
    year: number,
  ): Promise<CountryTotal[]> {
    const fields = `... on Country { iso3 funding(year: ${year}) {
      countedOnceUsd naiveUsd publishedUsd differenceUsd leftOut { code flows amountUsd } } }`;
    const of = countries.map((iso3) => ({ __typename: 'Country', iso3 }));
    return (await query<{ _entities: CountryTotal[] }>(entities(fields), { of }))._entities;
  }

  it('are read, taken in and rejected row for row', () => {
    expect(first.failures).toEqual([]);
    expect(
      Object.fromEntries(Object.keys(COUNTS).map((name) => [name, first.counts[name]])),
    ).toEqual(COUNTS);
  });

  it('are rejected for reasons that a data officer would agree with', () => {
    const reasons = new Map<string, number>();
    for (const { dataset, column } of first.rejections) {
      const key = `${dataset} ${column}`;
      reasons.set(key, (reasons.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(reasons)).toEqual({
      'hpc-2026-04-plans code': 1,
      'hpc-2026-04-plans id': 10,
      'fts-2022-progress totals.affected': 1,
      'iati-covid value': 21,
    });
  });

  it('hold 8,812 flows of 2026, of which two files tell of 2,612', async () => {
    const { fundingFlows } = await query<{ fundingFlows: Page<unknown> }>(
      '{ fundingFlows { totalCount } }',
    );
    expect(fundingFlows.totalCount).toBe(8812 + 484);
    const { plans } = await query<Plans>(PLANS);
    const sameFlow = plans.nodes.flatMap(({ funding: { leftOut } }) =>
      leftOut.filter(({ code }) => code === 'SAME_FLOW'),
    );
    expect(sameFlow.length).toBeGreaterThan(20);
  });

  it('give the plan for Afghanistan 2026 to the dollar', async () => {
    const { plan } = await query<{
      plan: { caseloads: Page<unknown> };
    }>(`{ plan(code: "HAFG26") { requirements { revisedUsd }
      funding { countedOnceUsd publishedUsd differenceUsd coversPlan }
      caseloads { nodes { inNeed targeted cluster { sectorName } } } } }`);
    expect(plan).toMatchObject({
      requirements: { revisedUsd: '1714181496' },
      funding: {
        countedOnceUsd: '214214587',
        publishedUsd: '214214587',
        differenceUsd: '0',
        coversPlan: true,
      },
    });
    expect(plan.caseloads.nodes[0]).toEqual({
      inNeed: 21889283,
      targeted: 17479657,
      cluster: null,
    });
  });

  it('tell what was left out of the plan for Sudan, whose naive sum is 2.33 times too high', async () => {
    const { plan } = await query<{ plan: { funding: Total } }>(`{ plan(code: "HSDN26") { funding {
      countedOnceUsd naiveUsd publishedUsd leftOut { code flows amountUsd explanation } } } }`);
    expect(plan.funding).toMatchObject({
      countedOnceUsd: '488147337',
      naiveUsd: '1139381193',
      publishedUsd: '488147337',
      leftOut: [
        { code: 'PASSED_ON', flows: 68, amountUsd: '216820811' },
        { code: 'PLEDGE', flows: 3, amountUsd: '103117869' },
        { code: 'SAME_FLOW', flows: 84, amountUsd: '331295176' },
      ],
    });
  });

  it('give 30 of the 34 plans of 2026 exactly, and show what differs', async () => {
    const { plans } = await query<Plans>(PLANS);
    const differences = plans.nodes.map(({ code, funding: total }) => [code, total.differenceUsd]);
    expect(differences).toHaveLength(34);
    expect(Object.fromEntries(differences.filter(([, amount]) => amount !== '0'))).toEqual(
      UNEXPLAINED,
    );
  });

  it('keep Afghanistan 2020 apart as a country and as a plan', async () => {
    const [country] = await countryFunding(['AFG'], 2020);
    expect(country?.funding).toMatchObject({
      countedOnceUsd: '725591299',
      publishedUsd: '725591299',
      naiveUsd: '826075730',
    });
    const { plan } = await query<{ plan: { funding: Total } }>(
      '{ plan(code: "HAFG20") { funding { countedOnceUsd publishedUsd publishedAsOf } } }',
    );
    expect(plan.funding).toEqual({
      countedOnceUsd: '564467765',
      publishedUsd: '564467765',
      publishedAsOf: '2021-01-15',
    });
  });

  it('give every country of 2026 as it is published', async () => {
    const all = await countryFunding(
      DIRECTORY.countries.map(({ iso3 }) => iso3),
      2026,
    );
    const published = all.filter(({ funding: total }) => total.publishedUsd !== null);
    const exact = published.filter(({ funding: total }) => total.differenceUsd === '0');
    expect(exact.length).toBeGreaterThan(100);
    expect(
      published.filter(
        ({ funding: total }) => total.differenceUsd !== '0' && total.publishedUsd !== '0',
      ),
    ).toEqual([]);
  });

  it('tell one flow with parent, children and several reports', async () => {
    const { fundingFlows } = await query<{ fundingFlows: Page<Flow> }>(
      `{ fundingFlows(filter: { country: "AFG", year: 2020 }, first: 500) { nodes {
        id parentId children { nodes { id parentId } } reports { organizationName } } } }`,
    );
    const flows = fundingFlows.nodes;
    expect(flows).toHaveLength(484);
    expect(flows.filter(({ parentId }) => parentId !== null)).toHaveLength(106);
    expect(flows.filter(({ reports }) => reports.length > 1)).toHaveLength(45);
    for (const flow of flows) {
      for (const child of flow.children.nodes) expect(child.parentId).toBe(flow.id);
    }
  });

  it('convert no currency of IATI', async () => {
    type Transactions = {
      reportedTransactions: Page<{ value: { currency: string; amountUsd: string | null } }>;
    };
    const { reportedTransactions } = await query<Transactions>(`{ reportedTransactions(first: 500) {
      totalCount nodes { value { currency amountUsd } } } }`);
    expect(reportedTransactions.totalCount).toBe(1075);
    for (const { value } of reportedTransactions.nodes) {
      expect(value.amountUsd === null).toBe(value.currency !== 'USD');
    }
  });

  it('do not change when they are loaded again', async () => {
    const again = await funding.load(['--data', data]);
    for (const [name, { accepted, ...rest }] of Object.entries(COUNTS)) {
      expect([name, again.counts[name]]).toEqual([name, { ...rest, unchanged: accepted }]);
    }
  }, 240_000);

  it('tell the same when the files are loaded in the reversed order, after the samples', async () => {
    const other = await startFundingUnderTest('funding_reversed');
    try {
      await other.load(['--samples']);
      const reversed = { sources: () => [...sources].reverse() };
      await other.load(['--data', data], reversed);
      for (const question of [PLANS, SUMS]) {
        expect(await other.client.query(question)).toEqual(await query(question));
      }
    } finally {
      await other.stop();
    }
  }, 240_000);
});

import type { FundingUnderTest, Page, Total } from './funding-under-test';
import { entities, startFundingUnderTest } from './funding-under-test';

let funding: FundingUnderTest;
let loaded: Awaited<ReturnType<FundingUnderTest['load']>>;

beforeAll(async () => {
  funding = await startFundingUnderTest('funding_samples');
  loaded = await funding.load(['--samples']);
});
afterAll(() => funding?.stop());

const TOTAL = `countedOnceUsd naiveUsd publishedUsd differenceUsd pledgesUsd flowsCounted rowsListed
  coversPlan counted { code flows amountUsd } leftOut { code flows amountUsd }`;

const query = <T = Readonly<Record<string, unknown>>>(text: string, variables = {}) =>
  funding.client.query<T>(text, variables);

async function of<T>(representation: object, fields: string): Promise<T | undefined> {
  const answer = await query<{ _entities: T[] }>(entities(fields), { of: [representation] });
  return answer._entities[0];
}

const planFunding = async (code: string): Promise<Total> =>
  (await query<{ plan: { funding: Total } }>(`{ plan(code: "${code}") { funding { ${TOTAL} } } }`))
    .plan.funding;

interface Sum {
  readonly keys: readonly { readonly value: string | null }[];
  readonly countedOnceUsd: string;
  readonly flows: number;
}

type SumPage = Page<Sum> & { pageInfo: { endCursor: string; hasNextPage: boolean } };

describe('the sample records', () => {
  it('are all taken in, and nothing changes when they are loaded again', async () => {
    const sum = (counts: typeof loaded.counts, name: string) =>
      Object.values(counts).reduce((all, one) => all + (one[name] ?? 0), 0);
    expect(loaded.exitCode).toBe(0);
    expect([sum(loaded.counts, 'accepted'), sum(loaded.counts, 'rejected')]).toEqual([84, 0]);
    const again = await funding.load(['--samples']);
    expect([sum(again.counts, 'unchanged'), sum(again.counts, 'accepted')]).toEqual([84, 0]);
  });

  it('answer what a plan received, once, with what was left out and why', async () => {
    expect(await planFunding('HSDN26')).toEqual({
      countedOnceUsd: '259139400',
      naiveUsd: '637814831',
      publishedUsd: '488147337',
      differenceUsd: '-229007937',
      pledgesUsd: '100000000',
      flowsCounted: 7,
      rowsListed: 15,
      coversPlan: false,
      counted: [{ code: 'INCOMING', flows: 7, amountUsd: '259139400' }],
      leftOut: [
        { code: 'PASSED_ON', flows: 2, amountUsd: '39276520' },
        { code: 'PLEDGE', flows: 1, amountUsd: '100000000' },
        { code: 'SAME_FLOW', flows: 5, amountUsd: '239398911' },
      ],
    });
  });

  it('count money that an organization hands to itself for a plan', async () => {
    expect((await planFunding('HUKR26')).counted).toEqual([
      { code: 'INCOMING', flows: 4, amountUsd: '209440120' },
      { code: 'REALLOCATED', flows: 1, amountUsd: '1158749' },
    ]);
  });

  it('say nothing of the flows of a plan that has none, and show what is published', async () => {
    const { plan } = await query(`{ plan(code: "FUKR22") {
      name planType period { from to } requirements { originalUsd revisedUsd asOf }
      funding { ${TOTAL} } caseloads { nodes { inNeed targeted reached year } } } }`);
    expect(plan).toMatchObject({
      period: { from: '2022-03-01', to: '2022-12-31' },
      requirements: { originalUsd: '1139900000', revisedUsd: '4292463880', asOf: '2026-04' },
      funding: { countedOnceUsd: null, naiveUsd: null, publishedUsd: '3765217036', rowsListed: 0 },
      caseloads: {
        nodes: [{ inNeed: 15700000, targeted: 8694000, reached: null, year: 2022 }],
      },
    });
  });

  it("keep a country's money apart from its plan's", async () => {
    const country = await of(
      { __typename: 'Country', iso3: 'SDN' },
      '... on Country { funding(year: 2026) { countedOnceUsd publishedUsd } plans(year: 2026) { nodes { code } } }',
    );
    expect(country).toEqual({
      funding: { countedOnceUsd: '259139400', publishedUsd: '541552751' },
      plans: { nodes: [{ code: 'HSDN26' }] },
    });
  });

  it('find the plans of the countries of an agreement during its term', async () => {
    const during = async (firstDay: string, lastDay: string | null) =>
      of<{ plansDuringTerm: Page<unknown> }>(
        { __typename: 'AccessAgreement', id: 'a', countryCodes: ['UKR'], firstDay, lastDay },
        '... on AccessAgreement { plansDuringTerm { nodes { code } } }',
      );
    expect((await during('2022-07-22', '2023-07-17'))?.plansDuringTerm.nodes).toEqual([
      { code: 'FUKR22' },
      { code: 'HUKR22' },
    ]);
    expect((await during('2023-01-01', '2023-12-31'))?.plansDuringTerm.nodes).toEqual([]);
    expect((await during('2023-01-01', null))?.plansDuringTerm.nodes).toEqual([{ code: 'HUKR26' }]);
  });

  it('tell one flow with the two files that see it', async () => {
    const { fundingFlow } = await query<{
      fundingFlow: { sources: unknown[] };
    }>(`{ fundingFlow(id: "376531") {
      amount { amount currency amountUsd } plan { code } locations { country { iso3 } placeMatch }
      destinationOrganizations { organizationName organizationMatch organization { id } }
      perspectives { dataset boundary planRule } sources { dataset licence } } }`);
    expect(fundingFlow).toMatchObject({
      amount: { amount: '200000000', currency: 'USD', amountUsd: '200000000' },
      plan: { code: 'HSDN26' },
      locations: [{ country: { iso3: 'SDN' }, placeMatch: 'COUNTRY' }],
      destinationOrganizations: [{ organization: { id: 'shf' }, organizationMatch: 'NAME' }],
      perspectives: [
        { dataset: 'fts-2026-04-incoming', boundary: 'INCOMING', planRule: 'INCOMING' },
        { dataset: 'fts-2026-04-outgoing', boundary: 'OUTGOING', planRule: 'SAME_FLOW' },
      ],
    });
    expect(fundingFlow.sources).toHaveLength(2);
  });

  it('sum what an organization gave and received, and the spellings of its name', async () => {
    const shf = await of(
      { __typename: 'Organization', id: 'shf' },
      `... on Organization { fundingSummary { provided { flows } received { flows fundingUsd } }
        fundingReceived(first: 1) { totalCount nodes { id } } fundingNames { nodes { name match dataset } } }`,
    );
    expect(shf).toEqual({
      fundingSummary: {
        provided: { flows: 2 },
        received: { flows: 2, fundingUsd: '209758466' },
      },
      fundingReceived: { totalCount: 2, nodes: [{ id: '373455' }] },
      fundingNames: {
        nodes: ['incoming', 'internal', 'outgoing'].map((file) => ({
          name: 'Sudan Humanitarian Fund',
          match: 'NAME',
          dataset: `fts-2026-04-${file}`,
        })),
      },
    });
  });

  it('sum flows by group in pages, and never split a shared one', async () => {
    const sums = `query ($after: String) { fundingSums(groupBy: [PLAN, SECTOR], first: 2, after: $after) {
      totalCount pageInfo { endCursor hasNextPage }
      nodes { keys { value plan { code } sector { code } } countedOnceUsd flows } } }`;
    const seen: Sum[] = [];
    let after: string | null = null;
    do {
      const { fundingSums: page }: { fundingSums: SumPage } = await query(sums, { after });
      seen.push(...page.nodes);
      expect(page.totalCount).toBeGreaterThanOrEqual(seen.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.reduce((all, { flows }) => all + flows, 0)).toBe(18);
    const amounts = seen.map(({ countedOnceUsd }) => Number(countedOnceUsd));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(new Set(seen.map(({ keys }) => JSON.stringify(keys))).size).toBe(seen.length);
    expect(seen.some(({ keys }) => keys[1]?.value?.includes(' + '))).toBe(true);
  });

  it('refuse sums without a group or with four', async () => {
    const { errors } = await funding.client.ask('{ fundingSums(groupBy: []) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', where: 'groupBy' } });
  });

  it('answer a page of plans with their totals in the same number of statements as one plan', async () => {
    const text = (first: number) =>
      `{ plans(first: ${first}) { nodes { code funding { countedOnceUsd } caseloads { nodes { inNeed } } } } }`;
    const one = await funding.client.statementsOf(() => query(text(1)));
    const many = await funding.client.statementsOf(() => query(text(6)));
    expect(many).toBe(one);
  });

  it('filter flows by plan, sector, donor, status and days', async () => {
    const count = async (filter: string) => {
      const text = `{ fundingFlows(filter: { ${filter} }) { totalCount } }`;
      return (await query<{ fundingFlows: Page<unknown> }>(text)).fundingFlows.totalCount;
    };
    expect(await count('plan: "HSDN26"')).toBe(10);
    expect(await count('plan: "HSDN26", status: PLEDGE')).toBe(1);
    expect(await count('sector: "WSH"')).toBe(4);
    expect(await count('donor: "shf"')).toBe(2);
    expect(await count('country: "UKR", boundary: INTERNAL')).toBe(2);
    expect(await count('period: { from: "2026-03-01", to: "2026-03-31" }')).toBeGreaterThan(0);
    expect(await count('year: 2019')).toBe(0);
  });

  it('convert no currency without a rate of the source', async () => {
    type Contributions = { pooledFundContributions: Page<{ pledge: { currency: string } }> };
    const { pooledFundContributions } = await query<Contributions>(`{ pooledFundContributions {
      nodes { fundName pledge { currency amountUsd rate rateSource } sources { publisher } } } }`);
    const norway = pooledFundContributions.nodes.find((c) => c.pledge.currency === 'NOK');
    expect(norway?.pledge).toEqual({
      currency: 'NOK',
      amountUsd: '2126528.44',
      rate: '9.41',
      rateSource: 'the pooled fund',
    });
  });
});

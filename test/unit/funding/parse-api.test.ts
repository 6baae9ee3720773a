import type { Parsed } from '../../../shared/core/parsed';
import { givenWords } from '../../../shared/runtime/ingest/read-json';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import { apiFlowParser } from '../../../subgraphs/funding/ingest/parse-api-flow';
import {
  countryTotalParser,
  parseListedPlan,
  parseProgress,
} from '../../../subgraphs/funding/ingest/parse-api-plan';
import { parseGrouping } from '../../../subgraphs/funding/ingest/parse-grouping';

const rowOf = (structured: object) => ({ where: 'x', given: givenWords(structured), structured });

function taken<T>(parsed: Parsed<Identified<T>>): Identified<T> {
  if (!parsed.ok) throw new Error(parsed.rejection.reason);
  return parsed.value;
}

describe('a flow in an answer of the FTS API', () => {
  const flow = {
    id: '211794',
    amountUSD: 244218,
    status: 'paid',
    boundary: 'internal',
    onBoundary: 'single',
    flowType: 'Standard',
    contributionType: 'financial',
    date: '2020-05-13T00:00:00Z',
    grandBargainEarmarkingType: ['softly earmarked'],
    keywords: null,
    newMoney: false,
    parentFlowId: 211847,
    childFlowIds: [1, 2],
    updatedAt: '2020-06-08T12:22:23.506Z',
    sourceObjects: [{ type: 'Plan', id: '929', name: 'Afghanistan 2020' }],
    destinationObjects: [
      { type: 'Plan', id: '929', name: 'Afghanistan 2020' },
      { type: 'Location', id: '1', name: 'Afghanistan' },
      { type: 'GlobalCluster', id: '7', name: 'Health' },
      { type: 'Cluster', id: '5249', name: 'Health (plan)' },
      { type: 'UsageYear', id: '41', name: '2020' },
      { type: 'UsageYear', id: '40', name: '2019' },
    ],
    reportDetails: [
      { organization: 'UNICEF', sourceType: 'Primary', reportChannel: 'Email', date: '2020-06-09' },
      { organization: 'AHF', sourceType: 'Primary', reportChannel: 'GMS', date: '2020-05-28' },
    ],
  };

  test('keeps its parent, children, reports and both kinds of clusters', () => {
    const { value, recordId, version } = taken(
      apiFlowParser({ year: 2020, country: 'AFG' })(rowOf(flow)),
    );
    expect([recordId, version]).toEqual(['211794', '2020-06-08T12:22:23.506Z']);
    expect(value).toMatchObject({
      scopeYear: 2020,
      scopeCountry: 'AFG',
      parentId: '211847',
      childIds: ['1', '2'],
      clusters: ['Health'],
      planClusters: ['Health (plan)'],
      earmarking: ['softly earmarked'],
      newMoney: false,
      date: '2020-05-13',
      destination: { planId: '929', planCode: null, years: [2019, 2020] },
    });
    expect(value.reports.map(({ organizationName }) => organizationName)).toEqual([
      'UNICEF',
      'AHF',
    ]);
  });
});

describe('a plan in an answer on progress', () => {
  const plan = {
    id: 929,
    code: 'HAFG20',
    name: 'Afghanistan 2020',
    updatedAt: '2021-01-15T05:45:32.642Z',
    countries: [
      { iso3: 'AFG', name: 'Afghanistan' },
      { iso3: null, name: 'Region' },
    ],
    usageYears: [{ year: '2020' }],
    requirements: { origRequirements: 732600000, revisedRequirements: 1131050820 },
    funding: { totalFunding: 564467765 },
  };

  test('gives its published total and its caseloads as records of their own', () => {
    expect(taken(parseProgress(rowOf({ plan, caseload: null })))).toMatchObject({
      recordId: 'HAFG20',
      value: {
        fundingUsd: '564467765',
        planCountries: ['AFG', 'Region'],
        asOf: '2021-01-15',
      },
    });
    const totals = [
      { type: 'inNeed', value: 10373398 },
      { type: 'target', value: '' },
      { type: 'reached' },
    ];
    expect(
      taken(parseProgress(rowOf({ plan, caseload: { attachmentId: 2, totals } }))),
    ).toMatchObject({
      recordId: 'HAFG20/2',
      value: { inNeed: 10373398, targeted: null, reached: null, fundingUsd: null },
    });
  });

  test('is rejected without a code, and its caseload when persons are no whole number', () => {
    expect(parseProgress(rowOf({ plan: {}, caseload: null })).ok).toBe(false);
    const caseload = { totals: [{ type: 'affected', value: 4.8 }] };
    expect(parseProgress(rowOf({ plan, caseload }))).toMatchObject({
      rejection: { column: 'totals.affected', value: '4.8' },
    });
  });

  test('may have no funding published, which is not zero', () => {
    const unfunded = { ...plan, funding: undefined };
    const { value } = taken(parseProgress(rowOf({ plan: unfunded, caseload: null })));
    expect(value.fundingUsd).toBeNull();
  });
});

test('a plan of the HPC list has its code in its version', () => {
  const listed = {
    id: 34,
    planVersion: { code: 'CAGO01', name: 'Angola 2001', updatedAt: '2024-11-13T17:30:20.274Z' },
    categories: [
      { group: 'planLanguage', name: 'en' },
      { group: 'planType', name: 'CAP' },
    ],
    origRequirements: 1,
  };
  expect(taken(parseListedPlan(rowOf(listed)))).toMatchObject({
    recordId: 'CAGO01',
    value: { planId: '34', planType: 'CAP', originalRequirementsUsd: '1', asOf: '2024-11-13' },
  });
  expect(parseListedPlan(rowOf({ planVersion: {} })).ok).toBe(false);
});

test("a country's yearly total is no plan's", () => {
  const parse = countryTotalParser('AFG');
  expect(taken(parse(rowOf({ year: 2020, totalFunding: 725591299 }))).value).toMatchObject({
    breakdown: 'COUNTRY',
    country: 'AFG',
    planCode: null,
    year: 2020,
    fundingUsd: '725591299',
  });
  expect(parse(rowOf({ year: 2020 })).ok).toBe(false);
});

describe('a published total of a group', () => {
  const query = { planId: '943', emergencyId: null, groupBy: 'location' };
  const parse = (given: object) =>
    taken(parseGrouping(rowOf({ query, part: 'funding', object: null, total: null, ...given })))
      .value;

  test('is of the whole plan when it names no object', () => {
    expect(parse({ total: 2219513358 })).toMatchObject({
      breakdown: 'PLAN',
      planId: '943',
      fundingUsd: '2219513358',
    });
  });

  test('is of one country, or shared between several', () => {
    const single = { id: 114, name: 'Jordan', behavior: 'single', totalFunding: 5 };
    expect(parse({ object: single })).toMatchObject({ country: 'Jordan', sharedBetween: [] });
    const shared = { id: ['1', '2'], name: ['Turkey', 'Lebanon'], totalFunding: 6 };
    expect(parse({ object: shared })).toMatchObject({
      country: null,
      sharedBetween: ['Turkey', 'Lebanon'],
    });
    const unspecified = { name: 'Not specified', totalFunding: -615694 };
    expect(parse({ object: unspecified })).toMatchObject({ country: null, fundingUsd: '-615694' });
  });

  test('within an emergency says so', () => {
    const within = { query: { ...query, emergencyId: '911' }, total: 1 };
    expect(parse(within).emergencyId).toBe('911');
  });
});

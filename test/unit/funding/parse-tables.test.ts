import {
  clusterRequirementsParser,
  needsParser,
  planListParser,
  requirementsParser,
} from '../../../subgraphs/funding/ingest/parse-figure-row';
import {
  parseAllocation,
  parseContribution,
} from '../../../subgraphs/funding/ingest/parse-pooled-fund';

const row = (given: Record<string, string>, structured?: unknown) => ({
  where: 'line 2',
  given,
  structured,
});

describe('the table of requirements', () => {
  const parse = requirementsParser('2026-04');
  const plan = {
    countryCode: 'AFG',
    id: '1502',
    name: 'Afghanistan',
    code: 'HAFG26',
    year: '2026',
  };

  test('tells of the part of a plan in a country', () => {
    const parsed = parse(row({ ...plan, requirements: '1714181496', funding: '214214587' }));
    expect(parsed).toMatchObject({
      value: {
        recordId: 'AFG/1502/HAFG26/Afghanistan/2026',
        value: {
          breakdown: 'PLAN_IN_COUNTRY',
          planCode: 'HAFG26',
          planYears: [2026],
          revisedRequirementsUsd: '1714181496',
          originalRequirementsUsd: null,
          fundingUsd: '214214587',
        },
      },
    });
  });

  test('tells of money outside plans', () => {
    const given = { countryCode: 'AFG', name: 'Not specified', year: '2026', funding: '29192310' };
    expect(parse(row(given))).toMatchObject({
      value: { value: { breakdown: 'OUTSIDE_PLANS', planCode: null, planName: null } },
    });
  });

  test('by cluster needs the cluster', () => {
    const parsed = clusterRequirementsParser('2026-04')(row({ ...plan, cluster: '' }));
    expect(parsed).toMatchObject({ rejection: { column: 'cluster' } });
  });
});

describe('the list of plans', () => {
  const parse = planListParser('2026-04');

  test('hides the type of a plan among language and organization', () => {
    const given = {
      code: 'RREG26',
      categories: 'sector | en | Regional response plan',
      locations: 'YEM | KEN',
      years: '2026',
      origRequirements: '0',
      revisedRequirements: '52990581',
    };
    expect(parse(row(given))).toMatchObject({
      value: {
        recordId: 'RREG26',
        value: { planType: 'Regional response plan', planCountries: ['YEM', 'KEN'] },
      },
    });
  });

  test('has a plan without a code, to which nothing can point', () => {
    expect(parse(row({ code: '', planVersion: 'Syria 2014' }))).toMatchObject({
      ok: false,
      rejection: { column: 'code' },
    });
  });
});

describe('a needs overview', () => {
  const parse = needsParser(2026, '2026-04');
  const given = { 'Country ISO3': 'AFG', Description: 'Plan caseload', Cluster: 'ALL' };

  test('leaves blank what is not known', () => {
    expect(parse(row({ ...given, 'In Need': '21889283', Reached: '' }))).toMatchObject({
      value: { value: { cluster: null, inNeed: 21889283, reached: null, year: 2026 } },
    });
  });

  test('counts whole persons', () => {
    expect(parse(row({ ...given, 'In Need': '2.5' }))).toMatchObject({
      rejection: { column: 'In Need', value: '2.5' },
    });
  });
});

describe('a pooled fund', () => {
  test('may allocate without naming a country', () => {
    const given = { FundType: 'CBPF', AllocationYear: '2022', CountryCode: '', Budget: '1.5' };
    expect(parseAllocation(row(given, 'hash-2'))).toMatchObject({
      value: { recordId: 'hash-2', value: { country: null, budgetUsd: '1.5' } },
    });
  });

  const contribution = {
    ContributionCode: '15-DC-BEL-006',
    DonorName: 'Belgium',
    FiscalYear: '2015',
    FundType: 'CERF',
    PooledFundName: 'CERF',
    ContributionStatus: 'Not Available',
    PaidDate: '2015-08-10',
    PaidAmtLocalCurrency: 'EUR ',
    PaidAmtCurrencyExchangeRate: '0.91',
    PaidAmtLocal: '10000000.0',
    PaidAmt: '10969000.0',
    PledgeDate: '2014-12-10',
    PledgeAmtLocalCurrency: 'EUR',
    PledgeAmtCurrencyExchangeRate: '0.81',
    PledgeAmtLocal: '15000000.0',
    PledgeAmt: '0.0',
  };

  test('gives no dollars for a pledge whose dollars were left at zero', () => {
    const parsed = parseContribution(row(contribution));
    expect(parsed).toMatchObject({
      value: {
        value: {
          status: null,
          paid: { amount: '10000000', currency: 'EUR', amountUsd: '10969000', rate: '0.91' },
          pledge: { amount: '15000000', amountUsd: null, rate: '0.81' },
        },
      },
    });
  });

  test('in dollars, dollars are dollars; without a payment nothing was paid', () => {
    const given = {
      ...contribution,
      PledgeAmtLocalCurrency: 'USD',
      PaidAmtLocalCurrency: '',
      PaidDate: '',
    };
    expect(parseContribution(row(given))).toMatchObject({
      value: { value: { pledge: { amountUsd: '15000000' }, paid: null, paidDate: null } },
    });
  });

  test('needs a year', () => {
    expect(parseContribution(row({ ...contribution, FiscalYear: 'soon' }))).toMatchObject({
      rejection: { column: 'FiscalYear', value: 'soon', reason: 'not a year' },
    });
  });
});

import fc from 'fast-check';
import type { PlanFigure } from '../../../subgraphs/funding/domain/build-plans';
import { buildPlans } from '../../../subgraphs/funding/domain/build-plans';

const figure = (given: Partial<PlanFigure>): PlanFigure => ({
  breakdown: 'PLAN',
  dataset: 'list',
  recordId: 'HSDN26',
  planCode: 'HSDN26',
  planId: null,
  planName: null,
  planType: null,
  firstDay: null,
  lastDay: null,
  planYears: [],
  planCountries: [],
  country: null,
  originalRequirementsUsd: null,
  revisedRequirementsUsd: null,
  asOf: null,
  ...given,
});

describe('a plan put together from published rows', () => {
  test('takes each property from the latest row that gives it', () => {
    const [plan] = buildPlans([
      figure({ asOf: '2025-12', planName: 'Old name', planType: 'Flash appeal' }),
      figure({ asOf: '2026-04', planName: 'New name', dataset: 'later' }),
    ]);
    expect(plan).toMatchObject({ name: 'New name', planType: 'Flash appeal' });
    expect(plan!.claims.map(({ dataset }) => dataset)).toEqual(['later', 'list']);
  });

  test('adds the requirements of its parts by country only when no row tells of the whole', () => {
    const parts = ['JOR', 'LBN'].map((country) =>
      figure({
        breakdown: 'PLAN_IN_COUNTRY',
        dataset: 'parts',
        recordId: country,
        country,
        revisedRequirementsUsd: '100',
        asOf: '2026-04',
      }),
    );
    expect(buildPlans(parts)[0]).toMatchObject({
      revisedRequirementsUsd: '200',
      countries: ['JOR', 'LBN'],
    });
    const whole = figure({ revisedRequirementsUsd: '150', asOf: '2025' });
    expect(buildPlans([...parts, whole])[0]).toMatchObject({
      revisedRequirementsUsd: '150',
      requirementsAsOf: '2025',
    });
  });

  test('does not take the zero of an empty cell for a requirement', () => {
    const [plan] = buildPlans([
      figure({ originalRequirementsUsd: '0', revisedRequirementsUsd: '5', asOf: '2026' }),
    ]);
    expect(plan).toMatchObject({ originalRequirementsUsd: null, revisedRequirementsUsd: '5' });
  });

  test('does not mix two plans that were given one code', () => {
    const [plan] = buildPlans([
      figure({ planId: '1', planCountries: ['BDI'], asOf: '2005', recordId: 'a' }),
      figure({ planId: '2', planCountries: ['IDN'], asOf: '2005', recordId: 'b' }),
      figure({ planCountries: ['RWA'], recordId: 'c' }),
    ]);
    expect(plan).toMatchObject({ planId: '1', countries: ['BDI', 'RWA'] });
  });

  test('passes over rows that name no plan', () => {
    expect(buildPlans([figure({ planCode: null })])).toEqual([]);
  });

  test('is the same in whatever order the rows come', () => {
    const rows = [
      figure({ asOf: '2026-04', planId: '7', recordId: 'a', revisedRequirementsUsd: '1' }),
      figure({ asOf: '2026-04', planId: '8', recordId: 'b', planName: 'b' }),
      figure({ dataset: 'other', planName: 'c', planYears: [2026, 2025] }),
      figure({ breakdown: 'PLAN_IN_COUNTRY', country: 'SDN', revisedRequirementsUsd: '2' }),
    ];
    const expected = buildPlans(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(buildPlans(shuffled)).toEqual(expected);
      }),
    );
  });
});

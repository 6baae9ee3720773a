import type { PlanRow } from '../../../subgraphs/funding/domain/count-for-plan';
import { countForPlans } from '../../../subgraphs/funding/domain/count-for-plan';

const row = (given: Partial<PlanRow>): PlanRow => ({
  dataset: 'a',
  recordId: given.flowId ?? '1',
  flowId: '1',
  planCode: 'HSDN26',
  boundary: 'INCOMING',
  status: 'PAID',
  flowType: 'STANDARD',
  sourceOrganizations: ['Donor'],
  destinationOrganizations: ['Agency'],
  firstReportedDate: '2026-02-01',
  originalCurrency: null,
  referenceCode: null,
  planFirstDay: '2026-01-01',
  speaks: true,
  ...given,
});

const rules = (...rows: PlanRow[]) => countForPlans(rows).map(({ rule }) => rule);

describe('the total of a plan', () => {
  test.each(['PAID', 'COMMITMENT'] as const)('counts what comes in as %s', (status) => {
    expect(rules(row({ status }))).toEqual(['INCOMING']);
  });

  test.each(['PARKED', 'PASS_THROUGH', 'CARRYOVER', null] as const)(
    'counts what comes in whatever its type (%s)',
    (flowType) => {
      expect(rules(row({ flowType }))).toEqual(['INCOMING']);
    },
  );

  test('leaves pledges out, whichever way they go', () => {
    const pledged = (['INCOMING', 'INTERNAL', 'OUTGOING'] as const).map((boundary) =>
      row({ boundary, status: 'PLEDGE' }),
    );
    expect(rules(...pledged)).toEqual(['PLEDGE', 'PLEDGE', 'PLEDGE']);
  });

  test('counts a flow once when two files tell of it', () => {
    const twice = [row({}), row({ dataset: 'b', boundary: 'OUTGOING', speaks: false })];
    expect(rules(...twice)).toEqual(['INCOMING', 'SAME_FLOW']);
  });

  test('leaves out what is only seen going out', () => {
    expect(rules(row({ boundary: 'OUTGOING' }))).toEqual(['OUTGOING_ONLY']);
  });

  describe('of money that moves inside', () => {
    const fund = { destinationOrganizations: ['Fund'] };
    const passing = row({ flowId: '2', boundary: 'INTERNAL', sourceOrganizations: ['Fund'] });

    test('leaves out what a fund passes on of money that was given for the plan', () => {
      expect(rules(row(fund), passing)).toEqual(['INCOMING', 'PASSED_ON']);
    });

    test('counts what a fund brings that had received nothing for the plan', () => {
      expect(rules(passing)).toEqual(['REALLOCATED']);
      expect(rules(row({ ...fund, planCode: 'FLBN26' }), passing)).toEqual([
        'INCOMING',
        'REALLOCATED',
      ]);
    });

    test('does not take a pledge to the fund for money', () => {
      expect(rules(row({ ...fund, status: 'PLEDGE' }), passing)).toEqual(['PLEDGE', 'REALLOCATED']);
    });

    test('counts what an organization hands to itself for the plan', () => {
      const toItself = { ...passing, destinationOrganizations: ['Fund'] };
      expect(rules(row(fund), toItself)).toEqual(['INCOMING', 'REALLOCATED']);
    });

    test.each(['PARKED', 'PASS_THROUGH', 'CARRYOVER', null] as const)(
      'never counts what is not a standard flow (%s)',
      (flowType) => expect(rules({ ...passing, flowType })).toEqual(['PASSED_ON']),
    );

    describe('under an agreement that was reported before the plan began', () => {
      const earlier = {
        ...passing,
        flowType: 'PASS_THROUGH' as const,
        firstReportedDate: '2025-06-01',
      };

      test('counts what its giver had from nothing received for the plan', () => {
        expect(rules(earlier)).toEqual(['REALLOCATED']);
        expect(rules(row({ ...fund, firstReportedDate: '2026-01-10' }), earlier)).toEqual([
          'INCOMING',
          'REALLOCATED',
        ]);
      });

      test('leaves out what came in the same currency no later', () => {
        const received = row({ ...fund, firstReportedDate: '2025-05-01' });
        expect(rules(received, earlier)).toEqual(['INCOMING', 'PASSED_ON']);
        expect(rules(received, { ...earlier, originalCurrency: 'EUR' })[1]).toBe('REALLOCATED');
      });

      test('leaves out what came under the same reference, whenever it was reported', () => {
        const received = row({ ...fund, referenceCode: 'GRANT/7/1' });
        expect(rules(received, { ...earlier, referenceCode: 'GRANT/7' })[1]).toBe('PASSED_ON');
      });

      test('needs the day on which the plan began', () => {
        expect(rules({ ...earlier, planFirstDay: null })).toEqual(['PASSED_ON']);
      });
    });

    test('does not count money of an unknown giver', () => {
      expect(rules({ ...passing, sourceOrganizations: [] })).toEqual(['PASSED_ON']);
    });
  });

  test('does not depend on the order of the rows', () => {
    const rows = [
      row({ destinationOrganizations: ['Fund'] }),
      row({ flowId: '2', boundary: 'INTERNAL', sourceOrganizations: ['Fund'] }),
      row({ flowId: '3', boundary: 'INTERNAL', sourceOrganizations: ['Other fund'] }),
    ];
    const byId = (all: PlanRow[]) =>
      countForPlans(all).sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
    expect(byId([...rows].reverse())).toEqual(byId(rows));
  });
});

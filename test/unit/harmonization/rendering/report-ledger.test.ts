import {
  ledgerTotals,
  type LedgerEntry,
} from '../../../../subgraphs/harmonization/domain/rendering/report-ledger';

const entry = (changed: Partial<LedgerEntry>): LedgerEntry => ({
  ...{
    activityId: 'a',
    recordVersion: '1',
    form: '3w',
    receiver: null,
    at: '2026-07-01T00:00:00Z',
  },
  ...changed,
});

describe('the ledger of reports', () => {
  it('counts every form after the first as one that nobody typed again', () => {
    const entries = [entry({}), entry({ form: 'iati' }), entry({ form: '8+3', receiver: 'one' })];
    expect(ledgerTotals(entries)).toEqual({
      ...{ entered: 1, reports: 3, avoided: 2, askedAgain: 0 },
      byForm: { '3w': 1, iati: 1, '8+3': 1 },
    });
  });

  it('counts one form for two receivers twice, and asking again not at all', () => {
    const to = (receiver: string) => entry({ form: '8+3', receiver });
    const totals = ledgerTotals([to('one'), to('two'), to('one')]);
    expect(totals).toMatchObject({ reports: 2, avoided: 1, askedAgain: 1 });
  });

  it('counts a record that was changed as entered anew', () => {
    const totals = ledgerTotals([entry({}), entry({ recordVersion: '2' })]);
    expect(totals).toMatchObject({ entered: 2, reports: 2, avoided: 0 });
  });

  it('is empty before the first report', () => {
    expect(ledgerTotals([])).toMatchObject({ entered: 0, reports: 0, avoided: 0 });
  });
});

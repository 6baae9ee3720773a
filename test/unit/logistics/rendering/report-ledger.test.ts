import {
  countServed,
  servedAs,
  type LedgerEntry,
} from '../../../../subgraphs/logistics/domain/rendering/report-ledger';

let served = 0;

/** A report of an activity, served after those before it. */
function entry(changed: Partial<LedgerEntry>): LedgerEntry {
  served += 1;
  const at = new Date(Date.UTC(2026, 6, 1, 0, 0, served)).toISOString();
  return { activityId: 'a', revision: '1', form: 'THREE_W', receiver: null, at, ...changed };
}

const count = (entries: readonly LedgerEntry[]) => countServed(servedAs(entries).values());
const to = (receiver: string) => entry({ form: 'EIGHT_PLUS_THREE', receiver });

describe('the ledger of reports', () => {
  it('counts every report after the first as one that nobody typed again', () => {
    const entries = [entry({}), entry({ form: 'IATI' }), to('one')];
    expect(count(entries)).toMatchObject({ served: 3, entered: 1, avoided: 2, askedAgain: 0 });
    expect([...servedAs(entries).values()]).toEqual(['ENTERED', 'AVOIDED', 'AVOIDED']);
  });

  it('counts one form for two receivers twice, and asking again not at all', () => {
    const totals = count([to('one'), to('two'), to('one')]);
    expect(totals).toMatchObject({ served: 3, entered: 1, avoided: 1, askedAgain: 1 });
  });

  it('counts a record that was changed as entered anew', () => {
    const totals = count([entry({}), entry({ revision: '2' })]);
    expect(totals).toMatchObject({ served: 2, entered: 2, avoided: 0 });
  });

  it('counts nothing as avoided that was served from a record taken back', () => {
    const totals = count([entry({ isWithdrawn: true }), entry({ isWithdrawn: true, form: 'FTS' })]);
    expect(totals).toEqual({ served: 2, entered: 0, avoided: 0, askedAgain: 0, withdrawn: 2 });
  });

  it('gives the same whatever the order in which lines are read', () => {
    const entries = [entry({}), entry({ form: 'FTS' }), entry({}), entry({ revision: '2' })];
    const forwards = servedAs(entries);
    const backwards = servedAs([...entries].reverse());
    for (const line of entries) expect(backwards.get(line)).toBe(forwards.get(line));
  });

  it('is empty before the first report', () => {
    expect(count([])).toMatchObject({ served: 0, entered: 0, avoided: 0 });
  });
});

import fc from 'fast-check';
import { stateAt, statusAt } from '../../../subgraphs/access/domain/status-at';
import { stateByModel } from './painted-calendar';
import { askedDay, history, violations } from './random-history';

const RUNS = Number(process.env.PASSAGE_PROPERTY_RUNS ?? 3_000);

describe('the state of an agreement', () => {
  it('is on every day the one of a calendar painted by hand', () => {
    fc.assert(
      fc.property(history, violations, askedDay, (events, judged, date) => {
        expect(stateAt(events, date, judged)).toBe(stateByModel(events, date, judged));
      }),
      { numRuns: RUNS },
    );
  });

  it('depends on no event after the day', () => {
    fc.assert(
      fc.property(history, askedDay, (events, date) => {
        const known = events.filter((event) => event.date <= date);
        expect(statusAt(known, date)).toEqual(statusAt(events, date));
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('is in force only between a signature and an end that the history tells', () => {
    fc.assert(
      fc.property(history, askedDay, (events, date) => {
        const status = statusAt(events, date);
        if (status.state !== 'IN_FORCE') return;
        const ends = status.claims.length > 0 ? status.claims : [status];
        for (const { lastDay } of ends) expect(lastDay! >= status.date).toBe(true);
        expect(events.some(({ kind, date }) => kind === 'SIGNED' && date < status.date)).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

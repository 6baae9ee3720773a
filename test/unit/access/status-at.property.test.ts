import fc from 'fast-check';
import { RENEWAL_MODES } from '../../../subgraphs/access/domain/agreement-event';
import { orderHistory } from '../../../subgraphs/access/domain/order-history';
import { stateAt, statusAt } from '../../../subgraphs/access/domain/status-at';
import { happened } from './history';
import { dateOf, stateByModel } from './painted-calendar';

const LAST = 90;
const day = fc.integer({ min: 0, max: 60 });
const who = fc.constantFrom('A', 'B', null);
const length = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 15 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const claims = fc.tuple(length, length).map(([a, b]) => [
  { by: 'A', days: a, until: null },
  { by: 'B', days: b, until: null },
]);

const later = fc.oneof(
  fc.record({ at: day, kind: fc.constant('RENEWED' as const), days: length }),
  fc.record({ at: day, kind: fc.constant('RENEWED' as const), claims }),
  fc.record({
    at: day,
    kind: fc.constantFrom('SUSPENDED' as const, 'RESUMED' as const),
    by: who,
  }),
  fc.record({ at: day, kind: fc.constantFrom('NOTICE_GIVEN' as const, 'NOT_RENEWED' as const) }),
  { weight: 1, arbitrary: fc.record({ at: day, kind: fc.constant('TERMINATED' as const) }) },
);

const history = fc
  .record({
    signedAt: fc.integer({ min: 0, max: 10 }),
    delay: fc.integer({ min: 0, max: 3 }),
    days: length,
    renewalMode: fc.constantFrom(...RENEWAL_MODES, null),
    events: fc.array(later, { maxLength: 9 }),
  })
  .map(({ signedAt, delay, days, renewalMode, events }) => {
    const entersIntoForce = delay === 0 ? null : dateOf(signedAt + delay);
    const signed = happened(dateOf(signedAt), 'SIGNED', { days, renewalMode, entersIntoForce });
    const others = events.map(({ at, kind, ...more }, index) => ({
      ...happened(dateOf(at), kind, more),
      citation: `${index}`,
    }));
    return orderHistory([signed, ...others]);
  });

const violations = fc
  .array(
    fc.record({
      at: day,
      kind: fc.constantFrom(
        'VIOLATION_ALLEGED' as const,
        'VIOLATION_CONFIRMED' as const,
        'VIOLATION_REFUTED' as const,
      ),
      violation: fc.constantFrom('v1', 'v2'),
    }),
    { maxLength: 4 },
  )
  .map((changes) => changes.map(({ at, ...change }) => ({ ...change, date: dateOf(at) })))
  .map((changes) => changes.sort((a, b) => a.date.localeCompare(b.date)));

const RUNS = Number(process.env.PASSAGE_PROPERTY_RUNS ?? 3_000);

describe('the state of an agreement', () => {
  it('is on every day the one of a calendar painted by hand', () => {
    fc.assert(
      fc.property(history, violations, fc.integer({ min: 0, max: LAST }), (events, judged, at) => {
        const date = dateOf(at);
        expect(stateAt(events, date, judged)).toBe(stateByModel(events, date, judged));
      }),
      { numRuns: RUNS },
    );
  });

  it('depends on no event after the day', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: LAST }), (events, at) => {
        const date = dateOf(at);
        const known = events.filter((event) => event.date <= date);
        expect(statusAt(known, date)).toEqual(statusAt(events, date));
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('is in force only between a signature and an end that the history tells', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: LAST }), (events, at) => {
        const status = statusAt(events, dateOf(at));
        if (status.state !== 'IN_FORCE') return;
        const ends = status.claims.length > 0 ? status.claims : [status];
        for (const { lastDay } of ends) expect(lastDay! >= status.date).toBe(true);
        expect(events.some(({ kind, date }) => kind === 'SIGNED' && date < status.date)).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

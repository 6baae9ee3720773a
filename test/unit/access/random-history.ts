import fc from 'fast-check';
import type { EventDraft } from '../../../subgraphs/access/domain/check-event';
import { RENEWAL_MODES } from '../../../subgraphs/access/domain/agreement-event';
import { orderHistory } from '../../../subgraphs/access/domain/order-history';
import { happened } from './history';
import { dateOf } from './painted-calendar';

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

const signature = fc
  .record({
    signedAt: fc.integer({ min: 0, max: 10 }),
    delay: fc.integer({ min: 0, max: 3 }),
    days: length,
    renewalMode: fc.constantFrom(...RENEWAL_MODES, null),
  })
  .map(({ signedAt, delay, days, renewalMode }) => {
    const entersIntoForce = delay === 0 ? null : dateOf(signedAt + delay);
    return happened(dateOf(signedAt), 'SIGNED', { days, renewalMode, entersIntoForce });
  });

/** A day on which a state is asked for. */
export const askedDay = fc.integer({ min: 0, max: LAST }).map(dateOf);

/** A signature with any events after it, possible or not, in the order of a history. */
export const history = fc
  .tuple(signature, fc.array(later, { maxLength: 9 }))
  .map(([signed, events]) =>
    orderHistory([
      signed,
      ...events.map(({ at, kind, ...more }, index) => ({
        ...happened(dateOf(at), kind, more),
        id: `${index}`,
        citation: `${index}`,
      })),
    ]),
  );

/** What became of two violations. */
export const violations = fc
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

/** A signature, and what somebody tries to record after it, in any order of days. */
export const attempts = fc.record({
  signed: signature,
  drafts: fc.array(
    later.map(({ at, kind, ...more }): EventDraft => {
      const { by, days, until, claims: told } = happened(dateOf(at), kind, more);
      return { date: dateOf(at), kind, by, days, until, claims: told, citation: 'a text' };
    }),
    { maxLength: 9 },
  ),
});

import fc from 'fast-check';
import type { AgreementEvent } from '../../../subgraphs/access/domain/agreement-event';
import type { EventDraft } from '../../../subgraphs/access/domain/check-event';
import { checkEvent } from '../../../subgraphs/access/domain/check-event';
import { orderHistory } from '../../../subgraphs/access/domain/order-history';
import { BLACK_SEA, JEDDAH, claim, happened } from './history';
import { dateOf, stateByModel } from './painted-calendar';

const TODAY = '2024-12-31';

function draft(date: string, kind: EventDraft['kind'], more: Partial<EventDraft> = {}): EventDraft {
  return { date, kind, by: null, days: null, until: null, claims: [], citation: 'x', ...more };
}

const problems = (events: readonly AgreementEvent[], event: EventDraft) =>
  checkEvent(events, event, TODAY).map(({ field, code }) => `${field.join('.')} ${code}`);

describe('an event to record', () => {
  it.each([
    [
      'a renewal while it runs',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-17', 'RENEWED', { days: 120 }),
    ],
    ['the end of a suspension', JEDDAH, draft('2023-06-02', 'RESUMED', { by: 'facilitators' })],
    ['a renewal told late', BLACK_SEA.slice(0, 3), draft('2022-11-25', 'RENEWED', { days: 120 })],
    ['a notice', BLACK_SEA.slice(0, 1), draft('2022-09-01', 'NOTICE_GIVEN', { by: 'A' })],
  ])('is taken: %s', (_, events, event) => expect(problems(events, event)).toEqual([]));

  it.each([
    ['a second signature', BLACK_SEA, draft('2023-01-01', 'SIGNED'), 'kind REFUSED'],
    [
      'anything before the signature',
      BLACK_SEA,
      draft('2022-07-01', 'RENEWED', { days: 1 }),
      'kind REFUSED',
    ],
    [
      'a renewal after its termination',
      BLACK_SEA,
      draft('2023-08-01', 'RENEWED', { days: 1 }),
      'kind REFUSED',
    ],
    [
      'a resumption of what is not suspended',
      BLACK_SEA.slice(0, 1),
      draft('2022-08-01', 'RESUMED'),
      'kind REFUSED',
    ],
    [
      'a suspension by one who suspended it',
      JEDDAH,
      draft('2023-06-02', 'SUSPENDED', { by: 'facilitators' }),
      'by REFUSED',
    ],
    [
      'a resumption by one who did not',
      JEDDAH,
      draft('2023-06-02', 'RESUMED', { by: 'Somebody' }),
      'by REFUSED',
    ],
    ['the end of what expired', JEDDAH, draft('2023-07-01', 'TERMINATED'), 'kind REFUSED'],
    ['what would undo later events', BLACK_SEA, draft('2022-10-01', 'TERMINATED'), 'date REFUSED'],
    [
      'a day that is not over',
      BLACK_SEA.slice(0, 1),
      draft('2025-01-01', 'RENEWED', { days: 1 }),
      'date INVALID',
    ],
    [
      'a term of no days',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'RENEWED', { days: 0 }),
      'days INVALID',
    ],
    [
      'a term for a suspension',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'SUSPENDED', { days: 5 }),
      'kind INVALID',
    ],
    [
      'two lengths',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'RENEWED', { days: 5, until: '2022-12-01' }),
      'until INVALID',
    ],
    [
      'an end before it begins',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'RENEWED', { until: '2022-10-01' }),
      'until INVALID',
    ],
    [
      'two claims of one party',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'RENEWED', { claims: [claim('A', 1), claim('A', 2)] }),
      'claims INVALID',
    ],
    [
      'a claim of no days',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'RENEWED', { claims: [claim('A', -1)] }),
      'claims.0.days INVALID',
    ],
    [
      'an empty name',
      BLACK_SEA.slice(0, 1),
      draft('2022-11-01', 'SUSPENDED', { by: ' ' }),
      'by INVALID',
    ],
  ])('is refused with its field: %s', (_, events, event, problem) => {
    expect(problems(events, event)).toEqual([problem]);
  });

  it('says why it is not possible', () => {
    const [error] = checkEvent(BLACK_SEA, draft('2023-08-01', 'RENEWED', { days: 60 }), TODAY);
    expect(error?.message).toBe(
      'On 2023-08-01 its state is TERMINATED: RENEWED is not possible. It was ended on 2023-07-17 by Russian Federation.',
    );
  });
});

/** What must hold of a history in which every event was accepted, by the plain model. */
const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  RENEWED: ['NOT_YET', 'TERMINATED'],
  NOT_RENEWED: ['NOT_YET', 'TERMINATED'],
  NOTICE_GIVEN: ['NOT_YET', 'TERMINATED', 'EXPIRED'],
  SUSPENDED: ['NOT_YET', 'TERMINATED', 'EXPIRED'],
  RESUMED: ['NOT_YET', 'TERMINATED', 'EXPIRED', 'IN_FORCE', 'SIGNED'],
  TERMINATED: ['NOT_YET', 'TERMINATED', 'EXPIRED'],
};

const drafts = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 60 }),
    kind: fc.constantFrom(...(Object.keys(IMPOSSIBLE) as EventDraft['kind'][])),
    by: fc.constantFrom('A', 'B', null),
    days: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 12 },
);

it('never makes a history in which something impossible happened, in whatever order it is told', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 30 }), (told, days) => {
      const mode = 'AUTOMATIC_UNLESS_NOTICE';
      let events = [happened(dateOf(2), 'SIGNED', { days, renewalMode: mode })];
      told.forEach(({ at, kind, by, days: length }, index) => {
        const event = draft(dateOf(at), kind, { by, days: kind === 'RENEWED' ? length : null });
        if (checkEvent(events, event, TODAY).length > 0) return;
        const id = String(index);
        events = orderHistory([...events, { ...happened(event.date, kind, event), id }]);
      });
      for (const [index, { date, kind }] of events.entries()) {
        const before = stateByModel(events.slice(0, index), date);
        expect(IMPOSSIBLE[kind] ?? []).not.toContain(before);
      }
    }),
    { numRuns: Number(process.env.PASSAGE_PROPERTY_RUNS ?? 2_000) },
  );
});

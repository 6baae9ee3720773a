import fc from 'fast-check';
import { PassageError, explain } from '../../shared/core/errors';
import { stateAt as recordedStateAt } from '../../shared/core/recording/follow-history';
import { printTable, quantile } from '../../shared/tools/bench/print-table';
import { calendarText } from '../../subgraphs/access/domain/cadence-calendar';
import { checkEvent } from '../../subgraphs/access/domain/check-event';
import { authorizationPeriods } from '../../subgraphs/access/domain/authorization-periods';
import { addDays } from '../../subgraphs/access/domain/day';
import { negotiationKind } from '../../subgraphs/access/domain/negotiation-kind';
import { orderHistory } from '../../subgraphs/access/domain/order-history';
import { stateAt, statusAt } from '../../subgraphs/access/domain/status-at';
import { happened } from '../unit/access/history';
import { stateByModel } from '../unit/access/painted-calendar';
import { firstImpossible } from '../unit/access/plain-transitions';
import { askedDay, attempts, history, violations } from '../unit/access/random-history';
import { longAgreement, longNegotiation, yearsOfMeetings } from './long-histories';

/** `npm run bench -- access` measures states and calendars, and compares states with a plain model. */
const EVENTS = 10_000;
const AGREEMENTS = 1_000;
const SEQUENCES = 100_000;

function main(): void {
  const measured = [...longHistories(), ...calendars()];
  printTable(
    'CPU for one answer, in ms; the median is held to the bound',
    ['what', 'median', 'p99', 'bound'],
    measured.map(({ what, bound, median, p99 }) => [
      ...[what, median.toFixed(2), p99.toFixed(2), `< ${bound}`],
    ]),
  );
  const compared = [statesAgree(), nothingImpossible()];
  printTable(
    'Random event sequences against a plain model',
    ['what', 'sequences', 'differ'],
    compared,
  );
  const isSlow = measured.some(({ median, bound }) => median >= bound);
  const isWrong = compared.some(([, , differ]) => differ !== 0);
  if (isSlow || isWrong) process.exitCode = 1;
}

function longHistories() {
  const events = longAgreement(EVENTS);
  const changes = ['VIOLATION_ALLEGED', 'VIOLATION_CONFIRMED'] as const;
  const judged = changes.map((kind, index) => ({
    ...{ kind, violation: 'v', date: addDays('2030-01-01', index) },
  }));
  const days = Array.from({ length: 400 }, (_, index) => addDays('2020-02-01', index * 25));
  const negotiation = longNegotiation(EVENTS);
  return [
    row(`state of an agreement, ${EVENTS} events`, days, (day) => stateAt(events, day), 1),
    row(`state with reasons and violations`, days, (day) => statusAt(events, day, judged), 1),
    row(
      `state of a negotiation, ${EVENTS} entries`,
      days,
      (day) => recordedStateAt(negotiationKind, negotiation, day),
      1,
    ),
  ];
}

function calendars() {
  const entries = yearsOfMeetings(AGREEMENTS);
  const year = { from: '2024-01-01', to: '2024-12-31', now: '2024-06-01T12:34:56.789Z' };
  const rounds = Array.from({ length: 40 }, (_, index) => index);
  const events = calendarText(entries, year).split('BEGIN:VEVENT').length - 1;
  const what = `calendar of ${AGREEMENTS} agreements for a year, ${events} days of it`;
  return [
    row(what, rounds, () => calendarText(entries, year), 100),
    row(`when each of ${AGREEMENTS} agreements authorizes within a year`, rounds, periodsOf, 100),
  ];
}

function periodsOf(): void {
  for (const agreement of renewedOnce) {
    authorizationPeriods([agreement], '2024-01-01', '2024-12-31');
  }
}

const renewedOnce = Array.from({ length: AGREEMENTS }, (_, index) => ({
  id: `A${index}`,
  events: [
    happened(addDays('2023-01-01', index % 700), 'SIGNED', { days: 30 + (index % 90) }),
    happened(addDays('2023-01-20', index % 700), 'RENEWED', { days: 60 }),
  ],
}));

function row<T>(
  what: string,
  questions: readonly T[],
  answer: (question: T) => unknown,
  bound: number,
) {
  for (const question of questions) answer(question);
  const took = questions.map((question) => {
    const before = process.cpuUsage();
    answer(question);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return { what, bound, median: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

/** The states of random histories on random days, with random violations. */
function statesAgree() {
  const differ = differing(
    fc.property(history, violations, askedDay, (events, judged, date) => {
      return stateAt(events, date, judged) === stateByModel(events, date, judged);
    }),
  );
  return ['states equal those of the painted calendar', SEQUENCES, differ] as const;
}

/** What is accepted of random attempts is possible at its place, by the model. */
function nothingImpossible() {
  let [accepted, tried] = [0, 0];
  const differ = differing(
    fc.property(attempts, ({ signed, drafts }) => {
      let events = [signed];
      tried += drafts.length;
      drafts.forEach((draft, index) => {
        if (checkEvent(events, draft, '2999-01-01').length > 0) return;
        const added = {
          ...happened(draft.date, draft.kind, draft),
          id: `${index}`,
          citation: `${index}`,
        };
        accepted += 1;
        events = orderHistory([...events, added]);
      });
      return firstImpossible(events) === null;
    }),
  );
  const what = `the ${accepted} transitions accepted of ${tried} are possible by the model`;
  return [what, SEQUENCES, differ] as const;
}

function differing<T>(property: fc.IProperty<T>): number {
  const { failed, counterexample, seed } = fc.check(property, { numRuns: SEQUENCES });
  if (failed) console.error(`seed ${seed}: ${JSON.stringify(counterexample)}`);
  return failed ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof PassageError ? explain(error) : error);
  process.exitCode = 1;
}

import fc from 'fast-check';
import { PassageError, explain } from '../../shared/core/errors';
import type { History } from '../../shared/core/recording/history-entry';
import { stateAt as recordedStateAt } from '../../shared/core/recording/follow-history';
import { printTable, quantile } from '../../shared/tools/bench/print-table';
import { cadenceOf } from '../../subgraphs/access/domain/agreement-cadence';
import type { AgreementEvent } from '../../subgraphs/access/domain/agreement-event';
import { calendarText } from '../../subgraphs/access/domain/cadence-calendar';
import { checkEvent } from '../../subgraphs/access/domain/check-event';
import { addDays } from '../../subgraphs/access/domain/day';
import type { NegotiationEvent } from '../../subgraphs/access/domain/negotiation-event';
import { negotiationKind } from '../../subgraphs/access/domain/negotiation-kind';
import { orderHistory } from '../../subgraphs/access/domain/order-history';
import { stateAt, statusAt } from '../../subgraphs/access/domain/status-at';
import { agreementUntil, meeting, rhythm } from '../unit/access/cadence';
import { happened } from '../unit/access/history';
import { stateByModel } from '../unit/access/painted-calendar';
import { firstImpossible } from '../unit/access/plain-transitions';
import { askedDay, attempts, history, violations } from '../unit/access/random-history';

/** `npm run bench -- access` measures what issue 3 bounds, and compares states with a plain model. */
const EVENTS = 10_000;
const AGREEMENTS = 1_000;
const SEQUENCES = 100_000;

function main(): void {
  const [longest, calendar] = [longHistories(), calendars()];
  printTable(
    'CPU for one answer, in ms',
    ['what', 'median', 'p99', 'bound'],
    [...longest, ...calendar],
  );
  const compared = [statesAgree(), nothingImpossible()];
  printTable(
    'Random event sequences against a plain model',
    ['what', 'sequences', 'differ'],
    [...compared],
  );
  if (compared.some(([, , differ]) => differ !== 0)) process.exitCode = 1;
}

function longHistories() {
  const events = longAgreement();
  const changes = ['VIOLATION_ALLEGED', 'VIOLATION_CONFIRMED'] as const;
  const judged = changes.map((kind, index) => ({
    ...{ kind, violation: 'v', date: addDays('2030-01-01', index) },
  }));
  const days = Array.from({ length: 400 }, (_, index) => addDays('2020-02-01', index * 25));
  const negotiation = longNegotiation();
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

/** Signed once, then suspended, resumed and renewed in turn, one event a day. */
function longAgreement(): AgreementEvent[] {
  const signed = happened('2020-01-01', 'SIGNED', { days: 30 });
  const kinds = ['SUSPENDED', 'RESUMED', 'RENEWED'] as const;
  const later = Array.from({ length: EVENTS - 1 }, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    const more = kind === 'RENEWED' ? { days: 30 } : { by: 'A' };
    return { ...happened(addDays('2020-01-02', index), kind, more), citation: `${index}` };
  });
  return orderHistory([signed, ...later]);
}

function longNegotiation(): History<NegotiationEvent> {
  const recording = { organization: 'a', onBehalfOf: null, at: '', withdrawal: null };
  const entry = (event: NegotiationEvent, id: string) => ({ id, event, dataset: 'd', recording });
  const told = (index: number) => ({ date: addDays('2020-01-01', index), citation: null });
  const opening: NegotiationEvent = {
    ...{ type: 'NEGOTIATION_BEGUN', ...told(0), title: 'a', countries: ['SDN'], areas: [] },
    ...{ lead: 'a', team: [], publicFrom: null, isExample: true },
    ...{ playbookId: null, playbookVersion: null, template: null },
  };
  const participant = {
    ...{ key: 'p', capacity: 'PARTY' as const, role: 'a', consentToBeNamed: false },
    ...{ name: null, organization: null },
  };
  const standing = Array.from({ length: EVENTS }, (_, index): NegotiationEvent => {
    if (index === 0) return { type: 'PARTICIPANT_JOINED', ...told(1), participant };
    const commitment = { key: `c${index}`, by: 'p', text: 'a', due: '2060-01-01' };
    const position = { participant: 'p', text: 'a', reasoning: null, values: null };
    return index % 2 === 0
      ? { type: 'COMMITMENT_MADE', ...told(index), commitment }
      : { type: 'POSITION_STATED', ...told(index), position };
  }).map((event, index) => entry(event, `${index}`));
  return { id: 'n', opening: entry(opening, 'o'), standing, withdrawn: [], version: EVENTS + 1 };
}

function calendars() {
  const entries = Array.from({ length: AGREEMENTS }, (_, index) => {
    const recorded = [
      rhythm({ time: '10:00', timeZone: 'Europe/Kyiv' }),
      rhythm({ kind: 'PUBLIC_BRIEFING', unit: 'MONTH' }),
      rhythm({ kind: 'SURVIVOR_CONSULTATION', unit: 'MONTH', every: 3 }),
      ...Array.from({ length: 20 }, (_, day) => meeting(addDays('2024-01-01', day))),
    ];
    const agreement = agreementUntil(`AGREEMENT-${index}`, `Agreement ${index}`, null);
    return { agreement, cadence: cadenceOf(agreement, recorded, '2024-06-01') };
  });
  const year = { from: '2024-01-01', to: '2024-12-31', now: '2024-06-01T12:34:56.789Z' };
  const rounds = Array.from({ length: 20 }, (_, index) => index);
  const what = `calendar of ${AGREEMENTS} agreements for a year, 69,000 due days`;
  return [row(what, rounds, () => calendarText(entries, year), 100)];
}

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
  const figures = [quantile(took, 0.5), quantile(took, 0.99)].map((ms) => ms.toFixed(2));
  return [what, ...figures, `< ${bound}`] as const;
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
  const differ = differing(
    fc.property(attempts, ({ signed, drafts }) => {
      let events = [signed];
      drafts.forEach((draft, index) => {
        if (checkEvent(events, draft, '2999-01-01').length > 0) return;
        const added = {
          ...happened(draft.date, draft.kind, draft),
          id: `${index}`,
          citation: `${index}`,
        };
        events = orderHistory([...events, added]);
      });
      return firstImpossible(events) === null;
    }),
  );
  return ['accepted transitions are possible by the model', SEQUENCES, differ] as const;
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

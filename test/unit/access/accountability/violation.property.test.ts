import fc from 'fast-check';
import { violationKind } from '../../../../subgraphs/access/domain/accountability/violation-kind';
import type { ViolationEvent } from '../../../../subgraphs/access/domain/accountability/violation-event';
import { addDays } from '../../../../subgraphs/access/domain/day';
import { followed, historyOf, refusals } from '../followed';
import type { ModelState } from './violation-model';
import { BEGUN_BY_NOTHING, step } from './violation-model';
import {
  alleged,
  completed,
  concluded,
  consequence,
  consequenceEnded,
  determined,
  opened,
  reopened,
  turned,
} from './violation-history';

const RUNS = Number(process.env.PASSAGE_PROPERTY_RUNS ?? 1_500);

type Draw = (date: string) => ViolationEvent;
const verdict = fc.constantFrom('CONFIRMED' as const, 'REFUTED' as const);
const finding = fc.constantFrom('CONFIRMED' as const, 'REFUTED' as const, 'INCONCLUSIVE' as const);
const basis = fc.constantFrom('INVESTIGATION' as const, 'ADMISSION' as const);
const entry = fc.integer({ min: 1, max: 12 }).map((number) => `e${number}`);

const draw: fc.Arbitrary<Draw> = fc.oneof(
  fc.constant<Draw>((date) => alleged(date)),
  { weight: 2, arbitrary: fc.constant<Draw>((date) => opened(date)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('facts', 'report').map(
      (stage): Draw =>
        (date) =>
          completed(date, stage),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('PAUSED_FOR_SAFETY' as const, 'RESUMED' as const).map(
      (type): Draw =>
        (date) =>
          turned(type, date),
    ),
  },
  {
    weight: 2,
    arbitrary: finding.map(
      (found): Draw =>
        (date) =>
          concluded(date, found),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(verdict, basis).map(
      ([what, ground]): Draw =>
        (date) =>
          determined(date, what, ground),
    ),
  },
  fc.constant<Draw>((date) => reopened(date)),
  fc.constant<Draw>((date) => consequence(date)),
  fc
    .tuple(
      fc.constantFrom('CONSEQUENCE_CARRIED_OUT' as const, 'CONSEQUENCE_LIFTED' as const),
      entry,
    )
    .map(
      ([type, id]): Draw =>
        (date) =>
          consequenceEnded(type, date, id),
    ),
);

const attempts = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), draw), { maxLength: 25 });

/** Tries each event on or after the day of the one before, and keeps what is accepted. */
function grow(drawn: readonly (readonly [number, Draw])[]) {
  const accepted: ViolationEvent[] = [alleged('2024-01-01')];
  let model: ModelState = step(BEGUN_BY_NOTHING, accepted[0]!, 'e1')!;
  let date = '2024-01-01';
  for (const [later, make] of drawn) {
    date = addDays(date, later);
    const event = make(date);
    const next = step(model, event, `e${accepted.length + 1}`);
    const isAccepted = refusals(violationKind, accepted, event).length === 0;
    expect({ event, isAccepted }).toEqual({ event, isAccepted: next !== null });
    if (next === null) continue;
    model = next;
    accepted.push(event);
  }
  return { accepted, model, date };
}

describe('the history of a violation', () => {
  it('takes what a plain model takes, and comes to the same state', () => {
    fc.assert(
      fc.property(attempts, (drawn) => {
        const { accepted, model, date } = grow(drawn);
        const violation = followed(violationKind, accepted, date)!;
        expect(violation.status).toBe(model.status);
        const last = violation.investigations.at(-1);
        expect(last !== undefined && last.concluded === null).toBe(model.inquiry !== null);
        const open = violation.consequences.filter(({ ended }) => ended === null);
        expect(open.map(({ id }) => id)).toEqual([...model.open]);
      }),
      { numRuns: RUNS },
    );
  });

  it('stays possible from beginning to end when something is told late', () => {
    const late = fc.tuple(fc.integer({ min: 0, max: 30 }), draw);
    fc.assert(
      fc.property(attempts, late, (drawn, [at, make]) => {
        const { accepted } = grow(drawn);
        const event = make(addDays('2024-01-01', at));
        // Consequences are named by entry, and those of the model are counted: they are left apart.
        if (event.type.startsWith('CONSEQUENCE')) return;
        if (accepted.some(({ type }) => type.startsWith('CONSEQUENCE'))) return;
        if (refusals(violationKind, accepted, event).length > 0) return;
        const changed = historyOf([...accepted, event]);
        let model = step(BEGUN_BY_NOTHING, changed.opening!.event, 'e1');
        for (const one of changed.standing) model = model && step(model, one.event, one.id);
        expect(model).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

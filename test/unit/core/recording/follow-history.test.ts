import fc from 'fast-check';
import {
  checkEvent,
  checkRemoval,
  recordedAt,
  stateAt,
} from '../../../../shared/core/recording/follow-history';
import { lampEvent, lampHistory, lampKind } from './lamp';

const event = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('ON' as const, 'OFF' as const))
  .map(([day, type]) => lampEvent(day, type));

/** A history to which each event was added only when it was allowed. */
const allowed = fc.array(event, { maxLength: 12 }).map((events) =>
  events.reduce(
    ({ kept, history }, next) => {
      if (checkEvent(lampKind, history, next).length > 0) return { kept, history };
      const taken = [...kept, next];
      return { kept: taken, history: lampHistory(taken) };
    },
    { kept: [] as ReturnType<typeof lampEvent>[], history: lampHistory([]) },
  ),
);

const alternates = (types: readonly string[]) =>
  types.every((type, index) => type === (index % 2 === 0 ? 'ON' : 'OFF'));

describe('a history', () => {
  it('takes no event, told in time or late, that breaks its order', () => {
    fc.assert(
      fc.property(allowed, ({ history }) => {
        expect(alternates(history.standing.map(({ event: { type } }) => type))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses an event for a reason: with it the order would be broken', () => {
    fc.assert(
      fc.property(allowed, event, ({ kept, history }, next) => {
        const types = lampHistory([...kept, next]).standing.map(({ event: { type } }) => type);
        expect(checkEvent(lampKind, history, next).length === 0).toBe(alternates(types));
      }),
      { numRuns: 500 },
    );
  });

  it('lets an entry go only when those after it stay possible', () => {
    fc.assert(
      fc.property(allowed, fc.nat(), ({ history }, at) => {
        const { standing } = history;
        fc.pre(standing.length > 0);
        const { id } = standing[at % standing.length]!;
        const types = standing.filter((one) => one.id !== id).map((one) => one.event.type);
        expect(checkRemoval(lampKind, history, id).length === 0).toBe(alternates(types));
      }),
      { numRuns: 500 },
    );
  });

  it('gives on each day the state of the last event until then', () => {
    fc.assert(
      fc.property(allowed, fc.integer({ min: 1, max: 25 }), ({ history }, on) => {
        const { date } = lampEvent(on, 'ON');
        const last = history.standing.findLast((entry) => entry.event.date <= date);
        expect(stateAt(lampKind, history, date)).toMatchObject({
          isOn: last?.event.type === 'ON',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has no state before its first entry', () => {
    expect(stateAt(lampKind, lampHistory([]), '2023-12-31')).toBeNull();
  });

  it('names the later entry that stands in the way', () => {
    const history = lampHistory([lampEvent(3, 'ON'), lampEvent(5, 'OFF')]);
    expect(checkEvent(lampKind, history, lampEvent(4, 'OFF'))).toMatchObject([
      { message: 'After it the OFF of 2024-01-05 would not have been possible.' },
    ]);
    expect(checkRemoval(lampKind, history, '0')).toMatchObject([
      {
        field: ['entryId'],
        message:
          'Without it the OFF of 2024-01-05 would not have been possible: withdraw that first.',
      },
    ]);
  });

  it('takes nothing more once it was withdrawn as a whole', () => {
    const history = lampHistory([]);
    const withdrawal = { organization: 'a', reason: 'by mistake', at: '' };
    const recording = { ...history.opening!.recording, withdrawal };
    const withdrawn = { ...history, opening: { ...history.opening!, recording } };
    expect(checkEvent(lampKind, withdrawn, lampEvent(2, 'ON'))).toMatchObject([
      { code: 'REFUSED' },
    ]);
    const shown = recordedAt(lampKind, withdrawn, { asOf: null, showVersion: true });
    expect(shown).toMatchObject({ withdrawal, version: 1 });
  });
});

import fc from 'fast-check';
import { addDays } from '../../../subgraphs/access/domain/day';
import type { SafetyPause } from '../../../subgraphs/access/domain/safety-pause';
import {
  deadlineAfter,
  isPausedOn,
  liftPause,
  pause,
} from '../../../subgraphs/access/domain/safety-pause';

const RUNS = Number(process.env.PASSAGE_PROPERTY_RUNS ?? 2_000);

/** Walks from day to day and counts those on which nothing stands still. */
function deadlineByWalking(start: string, days: number, pauses: readonly SafetyPause[]) {
  let left = days;
  for (let step = 1; step < 2_000; step += 1) {
    const day = addDays(start, step);
    const stands = pauses.some(
      ({ from, lifted }) => day >= from && (lifted === null || day <= lifted),
    );
    if (!stands) left -= 1;
    if (left === 0) return day;
  }
  return null;
}

const turns = fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.boolean()), { maxLength: 8 });

describe('a deadline with pauses for safety', () => {
  it.each<[string, SafetyPause[], string | null]>([
    ['runs from the next day without a pause', [], '2024-03-11'],
    [
      'is later by the days of a pause',
      [{ from: '2024-03-05', lifted: '2024-03-07' }],
      '2024-03-14',
    ],
    ['is none while a pause lasts', [{ from: '2024-03-05', lifted: null }], null],
    ['stands when the pause came after it', [{ from: '2024-03-12', lifted: null }], '2024-03-11'],
    ['stops when the pause begins on its last day', [{ from: '2024-03-11', lifted: null }], null],
    [
      'ignores a pause before its start',
      [{ from: '2024-02-01', lifted: '2024-02-20' }],
      '2024-03-11',
    ],
    [
      'counts no day of a pause that had begun',
      [{ from: '2024-02-01', lifted: '2024-03-03' }],
      '2024-03-13',
    ],
  ])('%s', (_, pauses, end) => expect(deadlineAfter('2024-03-01', 10, pauses)).toBe(end));

  it('is the day that somebody who walks from day to day comes to', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 30 }), (drawn, days) => {
        const pauses: SafetyPause[] = [];
        for (const [at, begins] of [...drawn].sort(([a], [b]) => a - b)) {
          const day = addDays('2024-02-25', at);
          if (begins) pause(pauses, day);
          else liftPause(pauses, day);
        }
        const end = deadlineAfter('2024-03-01', days, pauses);
        expect(end).toBe(deadlineByWalking('2024-03-01', days, pauses));
        if (end !== null) expect(isPausedOn(pauses, end)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});

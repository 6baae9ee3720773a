import fc from 'fast-check';
import { addDays } from '../../../../subgraphs/access/domain/day';
import { proposedStep } from '../../../../subgraphs/access/domain/escalation/escalation-ladder';
import type { LadderEvent } from '../../../../subgraphs/access/domain/escalation/ladder-event';
import { ladderKind } from '../../../../subgraphs/access/domain/escalation/ladder-kind';
import { unfoundedProblems } from '../../../../subgraphs/access/domain/escalation/ladder-problems';
import { followed, historyOf, refusals } from '../followed';
import { STEPS, agreed, decided, paused, settled, told } from './ladder-history';

const RUNS = Number(process.env.PASSAGE_PROPERTY_RUNS ?? 1_000);

interface Life {
  level: number;
  /** Days left of the step that was taken. */
  left: number;
  open: { readonly id: string; readonly trigger: string }[];
  still: boolean;
  isOut: boolean;
  isDeadlineAnswered: boolean;
}

/**
 * A plain model that lives through the days one by one: it counts the days left of the step that was
 * taken, but for those that stand still, and keeps a list of what nobody has answered.
 */
function lived(events: readonly LadderEvent[], until: string): number | null {
  const life: Life = {
    ...{ level: 0, left: Infinity, open: [], still: false },
    ...{ isOut: false, isDeadlineAnswered: false },
  };
  const { standing } = historyOf(events);
  for (let day = '2024-01-01'; day <= until; day = addDays(day, 1)) {
    if (life.left === 0) life.isOut = true;
    const today = standing.filter(({ event }) => event.date === day);
    const stops = today.some(({ event }) => event.type === 'PAUSED_FOR_SAFETY');
    if (!life.still && !stops) life.left -= 1;
    for (const { id, event } of today) live(life, id, event);
  }
  const next = STEPS[life.level];
  if (!next) return null;
  const triggers: readonly string[] = next.triggers;
  const isPassed = life.isOut && !life.isDeadlineAnswered && triggers.includes('DEADLINE_PASSED');
  return isPassed || life.open.some(({ trigger }) => triggers.includes(trigger))
    ? life.level + 1
    : null;
}

function live(life: Life, id: string, event: LadderEvent): void {
  if (event.type === 'TRIGGER_REPORTED') life.open.push({ id, trigger: event.trigger });
  if (event.type === 'PAUSED_FOR_SAFETY') life.still = true;
  if (event.type === 'RESUMED') life.still = false;
  if (event.type === 'SETTLED') {
    Object.assign(life, { level: 0, left: Infinity, open: [], isOut: false });
  }
  if (event.type !== 'STEP_TAKEN' && event.type !== 'STEP_DECLINED') return;
  life.open = life.open.filter((one) => !event.because.includes(one.id));
  if (event.because.some((one) => one.startsWith('DEADLINE'))) life.isDeadlineAnswered = true;
  if (event.type === 'STEP_DECLINED') return;
  const left = STEPS[event.step - 1]!.days;
  Object.assign(life, { level: event.step, left, isOut: false, isDeadlineAnswered: false });
}

type Move = 'TELL' | 'THREAT' | 'CIVILIANS' | 'TAKE' | 'DECLINE' | 'PAUSE' | 'RESUME' | 'SETTLE';
const MOVES: readonly Move[] = [
  'TELL',
  'THREAT',
  'CIVILIANS',
  'TAKE',
  'TAKE',
  'DECLINE',
  'PAUSE',
  'RESUME',
  'SETTLE',
];
const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom(...MOVES)), {
  maxLength: 14,
});

function eventOf(move: Move, events: readonly LadderEvent[], date: string): LadderEvent | null {
  switch (move) {
    case 'TELL':
      return told(date);
    case 'THREAT':
      return told(date, 'THREAT_TO_STAFF');
    case 'CIVILIANS':
      return told(date, 'THREAT_TO_CIVILIANS');
    case 'PAUSE':
      return paused('PAUSED_FOR_SAFETY', date);
    case 'RESUME':
      return paused('RESUMED', date);
    case 'SETTLE':
      return settled(date);
    case 'TAKE':
    case 'DECLINE': {
      const proposed = proposedStep(followed(ladderKind, events, date)!, [], date);
      if (!proposed) return null;
      const because = proposed.because.map(({ id }) => id);
      return decided(
        move === 'TAKE' ? 'STEP_TAKEN' : 'STEP_DECLINED',
        date,
        proposed.number,
        because,
      );
    }
  }
}

describe('the steps of a ladder', () => {
  it('are proposed on the days on which somebody who lived through them would propose them', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: 12 }), (drawn, more) => {
        const events: LadderEvent[] = [agreed()];
        let date = '2024-01-01';
        for (const [later, move] of drawn) {
          date = addDays(date, later);
          const event = eventOf(move, events, date);
          if (!event || refusals(ladderKind, events, event).length > 0) continue;
          if ('because' in event) {
            expect(unfoundedProblems(followed(ladderKind, events, date)!, event, [])).toEqual([]);
          }
          events.push(event);
        }
        const end = addDays(date, more);
        const proposed = proposedStep(followed(ladderKind, events, end)!, [], end);
        expect(proposed?.number ?? null).toBe(lived(events, end));
      }),
      { numRuns: RUNS },
    );
  });
});

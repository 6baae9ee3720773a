import type { Encounter } from './cadence-entry';
import type { CadenceKind } from './cadence-entry-base';
import type { CadenceRhythm } from './cadence-rhythm';
import type { Day } from './day';
import { addDays, compareDays, dayBefore, dayNumber, dayOfNumber } from './day';

export type CadenceState = 'HELD' | 'HELD_LATE' | 'DUE' | 'OVERDUE' | 'MISSED' | 'UPCOMING';

/** One day on which a rhythm wants something to have taken place. */
export interface CadenceOccurrence {
  readonly kind: CadenceKind;
  readonly day: Day;
  readonly rhythm: CadenceRhythm;
  readonly state: CadenceState;
  readonly heldOn: Day | null;
}

interface DueDay {
  readonly day: Day;
  readonly rhythm: CadenceRhythm;
}

/**
 * What became of the due days of one kind up to `end`, looked at on `asOf`. An encounter meets one due
 * day: the first open one that it follows or precedes with no other due day between them. It is late
 * after its day, and can make up for it only before the next one.
 * @param rhythms of one kind, in the order in which they were agreed
 * @param held of that kind, by day
 */
export function occurrencesOf(
  rhythms: readonly CadenceRhythm[],
  held: readonly Encounter[],
  { asOf, end }: { readonly asOf: Day; readonly end: Day },
): CadenceOccurrence[] {
  const dues = dueDaysOf(rhythms, end);
  let next = 0;
  let previous: Day | null = null;
  return dues.map((due, index) => {
    const following = dues[index + 1]?.day ?? stepFrom(due.rhythm, due.day);
    while (held[next] && tooEarly(held[next]!.date, previous, due)) next += 1;
    const candidate = held[next]?.date;
    const heldOn = candidate !== undefined && candidate < following ? candidate : null;
    if (heldOn !== null) next += 1;
    previous = due.day;
    const state = stateOf(due.day, following, heldOn, asOf);
    return { kind: due.rhythm.kind, day: due.day, rhythm: due.rhythm, state, heldOn };
  });
}

function tooEarly(date: Day, previous: Day | null, { rhythm }: DueDay): boolean {
  return previous === null ? date < rhythm.date : date <= previous;
}

function stateOf(due: Day, following: Day, heldOn: Day | null, asOf: Day): CadenceState {
  if (heldOn !== null) return heldOn <= due ? 'HELD' : 'HELD_LATE';
  if (asOf < due) return 'UPCOMING';
  if (asOf === due) return 'DUE';
  return asOf < following ? 'OVERDUE' : 'MISSED';
}

/** The due days of rhythms up to a day. What was agreed later holds from its start on. */
function dueDaysOf(rhythms: readonly CadenceRhythm[], end: Day): DueDay[] {
  const dues: DueDay[] = [];
  rhythms.forEach((rhythm, index) => {
    const later = rhythms.slice(index + 1).map(({ start }) => dayBefore(start));
    const last = [end, ...(rhythm.until ? [rhythm.until] : []), ...later].sort()[0]!;
    addDueDays(dues, rhythm, last);
  });
  return rhythms.length > 1 ? dues.sort((a, b) => compareDays(a.day, b.day)) : dues;
}

/** Days are counted as numbers here: a calendar asks for tens of thousands of them. */
function addDueDays(dues: DueDay[], rhythm: CadenceRhythm, last: Day): void {
  if (rhythm.unit === 'MONTH') {
    for (let count = 0; ; count += 1) {
      const day = dueDay(rhythm, count);
      if (day > last) return;
      dues.push({ day, rhythm });
    }
  }
  const step = rhythm.every * daysIn(rhythm.unit);
  const end = dayNumber(last);
  for (let number = dayNumber(rhythm.start); number <= end; number += step) {
    dues.push({ day: dayOfNumber(number), rhythm });
  }
}

/** The due day that would follow one by its own rhythm. */
function stepFrom(rhythm: CadenceRhythm, day: Day): Day {
  if (rhythm.unit !== 'MONTH') return addDays(day, rhythm.every * daysIn(rhythm.unit));
  const { start } = rhythm;
  const months = monthOf(day) - monthOf(start);
  return dueDay(rhythm, months / rhythm.every + 1);
}

function dueDay({ start, every, unit }: CadenceRhythm, count: number): Day {
  if (unit !== 'MONTH') return addDays(start, count * every * daysIn(unit));
  return addMonths(start, count * every);
}

const daysIn = (unit: 'DAY' | 'WEEK') => (unit === 'WEEK' ? 7 : 1);

const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The same day some months later; the last of the month where it is shorter. */
function addMonths(day: Day, months: number): Day {
  const month = monthOf(day) + months;
  const wished = firstOf(month) + Number(day.slice(8)) - 1;
  return dayOfNumber(Math.min(wished, firstOf(month + 1) - 1));
}

/** The first day of a month, as numbers: months are counted from the year 0. */
function firstOf(month: number): number {
  return (firstDays[month] ??= dayNumber(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  ));
}

/** Written once for each month that anybody asks for. */
const firstDays: Record<number, number> = {};

import type { Encounter } from './cadence-entry';
import type { CadenceKind } from './cadence-entry-base';
import type { CadenceRhythm } from './cadence-rhythm';
import type { Day } from './day';
import { addDays, compareDays, dayBefore } from './day';

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
    const state = stateOf(due.day, { heldOn, following, asOf });
    return { kind: due.rhythm.kind, day: due.day, rhythm: due.rhythm, state, heldOn };
  });
}

function tooEarly(date: Day, previous: Day | null, { rhythm }: DueDay): boolean {
  return previous === null ? date < rhythm.date : date <= previous;
}

function stateOf(
  due: Day,
  { heldOn, following, asOf }: { heldOn: Day | null; following: Day; asOf: Day },
): CadenceState {
  if (heldOn !== null) return heldOn <= due ? 'HELD' : 'HELD_LATE';
  if (asOf < due) return 'UPCOMING';
  if (asOf === due) return 'DUE';
  return asOf < following ? 'OVERDUE' : 'MISSED';
}

/** The due days of rhythms up to a day. What was agreed later holds from its start on. */
function dueDaysOf(rhythms: readonly CadenceRhythm[], end: Day): DueDay[] {
  return rhythms
    .flatMap((rhythm, index) => {
      const later = rhythms.slice(index + 1).map(({ start }) => dayBefore(start));
      const last = [end, ...(rhythm.until ? [rhythm.until] : []), ...later].sort()[0]!;
      return daysOf(rhythm, last).map((day) => ({ day, rhythm }));
    })
    .sort((a, b) => compareDays(a.day, b.day));
}

function daysOf(rhythm: CadenceRhythm, last: Day): Day[] {
  const days: Day[] = [];
  for (let count = 0; ; count += 1) {
    const day = dueDay(rhythm, count);
    if (day > last) return days;
    days.push(day);
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
  const first = firstOf(month);
  const lastOfMonth = dayBefore(firstOf(month + 1));
  const wished = `${first.slice(0, 8)}${day.slice(8)}`;
  return wished < lastOfMonth ? wished : lastOfMonth;
}

function firstOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

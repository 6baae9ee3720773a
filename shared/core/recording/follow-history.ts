import type { History, HistoryEntry, RecordedEvent, Withdrawal } from './history-entry';
import type { RecordedKind } from './recorded-kind';
import { isBegunByEntry } from './recorded-kind';
import type { UserError } from './user-error';
import { invalid, refused } from './user-error';

/** What every recorded thing has beside its own state. */
export interface RecordedFrame {
  readonly id: string;
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf: string | null;
  /** Null for those who may not add to it: it would tell of entries that they may not see. */
  readonly version: number | null;
  readonly entries: readonly HistoryEntry[];
  readonly withdrawnEntries: readonly HistoryEntry[];
  /** Set when the whole of it was withdrawn. */
  readonly withdrawal: Withdrawal | null;
}

export type Recorded<S extends object> = S & RecordedFrame;

/** A thing as its history stood on a day, or with all that is known; null before it began. */
export function recordedAt<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  history: History<E>,
  { asOf, showVersion }: { readonly asOf: string | null; readonly showVersion: boolean },
): Recorded<S> | null {
  const { id, opening, standing, withdrawn, version } = history;
  const state = stateAt(kind, history, asOf);
  if (state === null) return null;
  const entries = asOf === null ? standing : standing.slice(0, countUntil(standing, asOf));
  return {
    ...state,
    id,
    asOf,
    version: showVersion ? version : null,
    entries: opening === null ? entries : [opening, ...entries],
    withdrawnEntries: withdrawn.filter(({ event }) => asOf === null || event.date <= asOf),
    withdrawal: opening?.recording.withdrawal ?? null,
  };
}

/** The state on a day, from what stands of the history until then; null before it began. */
export function stateAt<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  { opening, standing }: Pick<History<E>, 'opening' | 'standing'>,
  asOf: string | null,
): S | null {
  const state = stateBegun(kind, opening, asOf);
  if (state === null) return null;
  const end = asOf === null ? standing.length : countUntil(standing, asOf);
  for (let index = 0; index < end; index += 1) kind.apply(state, standing[index]!);
  return state;
}

/**
 * Every reason why an event cannot be added on its day. It may be told late: it must be possible at
 * its own place, and what stands after it must stay possible.
 */
export function checkEvent<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  history: History<E> | null,
  event: E,
): readonly UserError[] {
  if (history === null) return kind.problems(null, event);
  const { opening, standing } = history;
  if (opening?.recording.withdrawal) return [refused('id', 'It was withdrawn as a whole.')];
  if (opening !== null && event.date < opening.event.date) {
    return [refused('date', `It is before ${opening.event.date}, when this began.`)];
  }
  const asItWas = stateAt(kind, history, event.date)!;
  const problems = kind.problems(asItWas, event);
  if (problems.length > 0) return problems;
  const asItWouldBe = stateAt(kind, history, event.date)!;
  kind.apply(asItWouldBe, proposed(event));
  const later = standing.slice(countUntil(standing, event.date));
  const broken = firstBroken(kind, later, { asItWas, asItWouldBe });
  if (!broken) return [];
  const message = `After it the ${broken.type} of ${broken.date} would not have been possible.`;
  return [refused('date', message)];
}

/** Every reason why a standing entry cannot be taken back: a later one would not have been possible. */
export function checkRemoval<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  { opening, standing }: History<E>,
  entryId: string,
): readonly UserError[] {
  if (opening?.id === entryId) return [];
  const place = standing.findIndex(({ id }) => id === entryId);
  const before = { opening, standing: standing.slice(0, place) };
  const asItWas = stateAt(kind, before, null)!;
  kind.apply(asItWas, standing[place]!);
  const asItWouldBe = stateAt(kind, before, null)!;
  const broken = firstBroken(kind, standing.slice(place + 1), { asItWas, asItWouldBe });
  if (!broken) return [];
  const message = `Without it the ${broken.type} of ${broken.date} would not have been possible: withdraw that first.`;
  return [refused('entryId', message)];
}

/** What can be said of the day of an event whatever it adds to. */
export function checkDay({ date }: RecordedEvent, today: string): readonly UserError[] {
  if (date <= today) return [];
  return [invalid('date', `${date} is not over yet: only what happened is recorded.`)];
}

/** An event as if it were recorded, to be followed or shown beside what is. */
export function proposed<E extends RecordedEvent>(event: E): HistoryEntry<E> {
  const recording = { organization: '', onBehalfOf: null, at: '', withdrawal: null };
  return { id: 'not recorded', event, dataset: '', recording };
}

function stateBegun<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  opening: HistoryEntry<E> | null,
  asOf: string | null,
): S | null {
  if (!isBegunByEntry(kind)) return kind.beginEmpty();
  if (opening === null || (asOf !== null && opening.event.date > asOf)) return null;
  return kind.begin(opening);
}

/** How many entries stand until a day, by halving. */
function countUntil(entries: readonly HistoryEntry[], day: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.event.date <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstBroken<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  later: readonly HistoryEntry<E>[],
  { asItWas, asItWouldBe }: { readonly asItWas: S; readonly asItWouldBe: S },
): E | null {
  for (const entry of later) {
    const { event } = entry;
    const wasPossible = kind.problems(asItWas, event).length === 0;
    if (wasPossible && kind.problems(asItWouldBe, event).length > 0) return event;
    kind.apply(asItWas, entry);
    kind.apply(asItWouldBe, entry);
  }
  return null;
}

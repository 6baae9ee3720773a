import type { Recorded } from './follow-history';
import { recordedAt } from './follow-history';
import type { History, HistoryEntry, RecordedEvent } from './history-entry';
import type { RecordedKind } from './recorded-kind';

/** What one caller may do with one thing; to those who may not read it, it does not exist. */
export interface Sight {
  readonly mayRead: boolean;
  /** Whether also what only those named on it know, as red lines. */
  readonly mayReadConfidential: boolean;
  readonly mayRecord: boolean;
  /** Whether everybody may read it today, but for what is confidential. */
  readonly isPublic: boolean;
}

/** A history as one caller sees it. */
export interface SeenHistory<E extends RecordedEvent = RecordedEvent> {
  readonly history: History<E>;
  readonly sight: Sight;
}

/**
 * Leaves out what a caller may not see before anything is computed from it, so that the state, too, is
 * the one of a history in which it never stood. Null when the thing does not exist for the caller.
 */
export function seeHistory<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  whole: History<E>,
  sight: Sight,
): SeenHistory<E> | null {
  if (!sight.mayRead) return null;
  const history = kind.redact?.(whole) ?? whole;
  if (sight.mayReadConfidential) return { history, sight };
  const opening = history.opening && openEntry(kind, history.opening);
  if (history.opening !== null && opening === null) return null;
  const openEntries = (entries: readonly HistoryEntry<E>[]) =>
    entries.map((entry) => openEntry(kind, entry)).filter((entry) => entry !== null);
  const { standing, withdrawn } = history;
  return {
    history: {
      ...history,
      opening,
      standing: openEntries(standing),
      withdrawn: openEntries(withdrawn),
    },
    sight,
  };
}

/** The thing as a caller sees it on a day, or with all that is known. */
export function seenAt<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  { history, sight }: SeenHistory<E>,
  asOf: string | null,
): Recorded<S> | null {
  return recordedAt(kind, history, { asOf, showVersion: sight.mayRecord });
}

function openEntry<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  entry: HistoryEntry<E>,
): HistoryEntry<E> | null {
  const event = kind.openPartOf(entry.event);
  return event && { ...entry, event };
}

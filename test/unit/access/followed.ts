import { checkEvent, proposed, stateAt } from '../../../shared/core/recording/follow-history';
import type {
  History,
  HistoryEntry,
  RecordedEvent,
} from '../../../shared/core/recording/history-entry';
import type { RecordedKind } from '../../../shared/core/recording/recorded-kind';

/** A history of events in their order; the ids of its entries are `e1`, `e2` and so on. */
export function historyOf<E extends RecordedEvent>(events: readonly E[]): History<E> {
  const entries = events.map((event, index): HistoryEntry<E> => {
    return { ...proposed(event), id: `e${index + 1}` };
  });
  entries.sort((a, b) =>
    a.event.date === b.event.date ? 0 : a.event.date < b.event.date ? -1 : 1,
  );
  const [opening, ...standing] = entries as [HistoryEntry<E>, ...HistoryEntry<E>[]];
  return { id: 'thing', opening, standing, withdrawn: [], version: entries.length };
}

/** What a history makes of a thing on a day; null before it began. */
export function followed<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  events: readonly E[],
  date: string,
): S | null {
  return stateAt(kind, historyOf(events), date);
}

/** Code and field of each reason why an event cannot be added to a history. */
export function refusals<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  events: readonly E[],
  event: E,
): string[] {
  const history = events.length === 0 ? null : historyOf(events);
  return checkEvent(kind, history, event).map(({ code, field }) => `${code} ${field.join('.')}`);
}

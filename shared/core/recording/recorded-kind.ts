import type { History, HistoryEntry, RecordedEvent } from './history-entry';
import type { UserError } from './user-error';

/** The rules of one kind of thing whose state is computed from what was recorded of it. All are pure. */
export type RecordedKind<E extends RecordedEvent, S extends object> = KindRules<E, S> &
  (BegunByEntry<E, S> | KeptElsewhere<S>);

/** A thing that its first entry begins. */
interface BegunByEntry<E extends RecordedEvent, S extends object> {
  /** A fresh state from the first entry. */
  readonly begin: (opening: HistoryEntry<E>) => S;
}

/** A thing that is kept elsewhere, to which entries add. */
interface KeptElsewhere<S extends object> {
  /** A fresh state before the first entry. */
  readonly beginEmpty: () => S;
}

interface KindRules<E extends RecordedEvent, S extends object> {
  /** The type of the graph under which it is shown. */
  readonly name: string;
  /** Goes one entry on by changing a state that nobody else holds. */
  readonly apply: (state: S, entry: HistoryEntry<E>) => void;
  /** Every reason why an event cannot follow a state or, with null, begin a thing. */
  readonly problems: (state: S | null, event: E) => readonly UserError[];
  /** What an event is about, as {@link linkTo} writes it: by this the thing is found from there. */
  readonly linksOf: (event: E) => readonly string[];
  /** What everybody who sees the thing may know of an event; null when not even that it happened. */
  readonly openPartOf: (event: E) => E | null;
  /** Whether all of it is kept as open for those who see the thing, from which others work out what they show. */
  readonly isWhollyOpen?: boolean;
  /** What of the open part, or of a closed event, is kept as the words of the source; all when left out. */
  readonly wordsOf?: (event: E) => object;
  /** Takes out of a history what nobody may see any more, on no day of it, as the name of who withdrew consent. */
  readonly redact?: (history: History<E>) => History<E>;
}

/** Whether things of this kind are begun by an entry, under the id that it gives them. */
export function isBegunByEntry<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
): kind is KindRules<E, S> & BegunByEntry<E, S> {
  return 'begin' in kind;
}

/** A link from an entry to a thing of the graph. */
export function linkTo(type: string, id: string): string {
  return `${type}:${id}`;
}

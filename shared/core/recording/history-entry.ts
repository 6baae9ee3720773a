/** What happened, in the words of one kind of thing. */
export interface RecordedEvent {
  readonly type: string;
  /** The day on which it happened, in the place that it speaks of. */
  readonly date: string;
  /** The text that tells of it. */
  readonly citation: string | null;
}

/** Why an entry was taken back, by whom and when. */
export interface Withdrawal {
  readonly organization: string;
  readonly reason: string;
  readonly at: string;
}

/** Who recorded an entry, for whom and when, and whether it was taken back. */
export interface Recording {
  readonly organization: string;
  readonly onBehalfOf: string | null;
  readonly at: string;
  readonly withdrawal: Withdrawal | null;
}

/** One entry of a history, which is only ever added to. */
export interface HistoryEntry<E extends RecordedEvent = RecordedEvent> {
  readonly id: string;
  readonly event: E;
  /** The data set that holds its source row, under the entry's own id. */
  readonly dataset: string;
  readonly recording: Recording;
}

/** All that was recorded of one thing, by day and, within a day, in the order of recording. */
export interface History<E extends RecordedEvent = RecordedEvent> {
  readonly id: string;
  /** The entry with which it began, all others are of that day or later; null when it is kept elsewhere. */
  readonly opening: HistoryEntry<E> | null;
  /** What followed and was not withdrawn. */
  readonly standing: readonly HistoryEntry<E>[];
  /** What followed and was withdrawn. */
  readonly withdrawn: readonly HistoryEntry<E>[];
  /** Entries and withdrawals, all counted: tells apart two writers who began from the same history. */
  readonly version: number;
}

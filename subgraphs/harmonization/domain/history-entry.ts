import type { HistoryEntry as Entry } from '../../../shared/core/recording/history-entry';

/** One entry of the history of anything that organizations record. */
export type HistoryEntry = Entry;

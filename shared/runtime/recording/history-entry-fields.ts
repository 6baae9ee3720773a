import type { HistoryEntry } from '../../core/recording/history-entry';
import type { SourceRecord, SourceRecordLoader } from '../store/source-record-loader';

/** How `HistoryEntry` of shared/schema/values.graphql is read, the same for every owner. */
export const historyEntryFields = {
  date: ({ event }: HistoryEntry): string => event.date,
  what: ({ event }: HistoryEntry): string => event.type,
  citation: ({ event }: HistoryEntry): string | null => event.citation,
  sources: async (
    { id, dataset }: HistoryEntry,
    _: unknown,
    { loaders }: { readonly loaders: { readonly sourceRecord: SourceRecordLoader } },
  ): Promise<SourceRecord[]> => [await loaders.sourceRecord.load({ dataset, recordId: id })],
};

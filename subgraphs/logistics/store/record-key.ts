import type { Ingested } from '../../../shared/runtime/ingest/record-kind';
import type { StoredRow } from './sourced-columns';

/** The id of a record in the graph, and where it came from. */
export function recordKey({ dataset, recordId }: Omit<Ingested<unknown>, 'value'>): StoredRow {
  return { id: `${dataset}/${recordId}`, dataset, recordId };
}

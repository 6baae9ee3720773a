import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Sensitivity } from '../../core/sensitivity';

/** The columns by which a row of the graph points to its source row. */
export interface SourceKey {
  readonly dataset: string;
  readonly recordId: string;
}

/** `SourceRecord` of shared/schema/values.graphql. */
export interface SourceRecord {
  readonly publisher: string;
  readonly dataset: string;
  readonly title: string;
  readonly recordId: string;
  readonly version: string | null;
  readonly retrievedAt: string | null;
  readonly receivedAt: Date;
  readonly licence: string;
  readonly url: string | null;
  readonly sensitivity: Sensitivity;
  readonly asGiven: readonly { readonly name: string; readonly value: string }[];
}

export type SourceRecordLoader = DataLoader<SourceKey, SourceRecord, string>;

/**
 * Loads where records come from, all of a request in one statement, and in another what organizations
 * recorded here, which not everybody may see.
 * @param asked reads in the caller's name
 */
export function sourceRecordLoader(
  manager: EntityManager,
  asked: EntityManager = manager,
): SourceRecordLoader {
  return new DataLoader<SourceKey, SourceRecord, string>(
    async (keys) => {
      const found = [
        ...(await rowsOf(
          manager,
          keys.filter((key) => !isRecorded(key)),
        )),
        ...(await rowsOf(asked, keys.filter(isRecorded))),
      ];
      const records = new Map(found.map((row) => [textOf(row), toSourceRecord(row)]));
      return keys.map((key) => records.get(textOf(key))!);
    },
    { cacheKeyFn: textOf },
  );
}

const isRecorded = ({ dataset }: SourceKey) => dataset.startsWith('recorded-by-');

async function rowsOf(manager: EntityManager, keys: readonly SourceKey[]): Promise<Row[]> {
  if (keys.length === 0) return [];
  return manager.query(SELECT, [
    keys.map(({ dataset }) => dataset),
    keys.map(({ recordId }) => recordId),
  ]);
}

type Row = Omit<SourceRecord, 'asGiven'> & { readonly asGiven: Record<string, string> };

const textOf = ({ dataset, recordId }: SourceKey) => `${dataset}\u0000${recordId}`;

function toSourceRecord({ asGiven, ...row }: Row): SourceRecord {
  const words = Object.entries(asGiven).map(([name, value]) => ({ name, value }));
  return { ...row, asGiven: words };
}

const SELECT = `
  select d.publisher, d.id as dataset, d.title, s.record_id as "recordId", s.version,
    d.retrieved_at as "retrievedAt", s.received_at as "receivedAt", d.licence, d.url, d.sensitivity,
    s.as_given as "asGiven"
  from unnest($1::text[], $2::text[]) as k(dataset, record_id)
  join source_record s on s.dataset = k.dataset and s.record_id = k.record_id
  join dataset d on d.id = s.dataset`;

import type { EntityManager } from 'typeorm';
import type { Dataset } from '../../../core/dataset';

export interface SourceRow {
  readonly recordId: string;
  readonly version: string | null;
  readonly contentHash: string;
  readonly asGiven: Readonly<Record<string, string>>;
}

export type Outcome = 'accepted' | 'revised';

export async function saveDataset(manager: EntityManager, dataset: Dataset): Promise<void> {
  await manager.query(
    `insert into dataset (id, title, publisher, licence, url, retrieved_at, sensitivity)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set
       title = excluded.title, publisher = excluded.publisher, licence = excluded.licence,
       url = excluded.url, retrieved_at = excluded.retrieved_at, sensitivity = excluded.sensitivity`,
    [
      dataset.id,
      dataset.title,
      dataset.publisher,
      dataset.licence,
      dataset.url ?? null,
      dataset.retrievedAt ?? null,
      dataset.sensitivity,
    ],
  );
}

/**
 * Keeps new and changed source rows, moving the earlier form of a changed one to its revisions.
 * Rows that are as they were, or older than what is known, are not in the answer; what a later version
 * says again is as it was, but known as of that version.
 */
export async function saveSourceRows(
  manager: EntityManager,
  dataset: string,
  rows: readonly SourceRow[],
): Promise<ReadonlyMap<string, Outcome>> {
  const saved: { record_id: string; is_new: boolean }[] = await manager.query(UPSERT, [
    dataset,
    JSON.stringify(rows),
  ]);
  return new Map(saved.map((row) => [row.record_id, row.is_new ? 'accepted' : 'revised']));
}

const UPSERT = `
  with given as (
    select "recordId" as record_id, version, "contentHash" as content_hash, "asGiven" as as_given
    from jsonb_to_recordset($2::jsonb)
      as r("recordId" text, version text, "contentHash" text, "asGiven" jsonb)
  ), changed as (
    select known.*
    from source_record known join given using (record_id)
    where known.dataset = $1
      and known.content_hash <> given.content_hash
      and (known.version is null or given.version is null
        or given.version collate "C" >= known.version collate "C")
      and (given.as_given <> '{}' or known.as_given = '{}')
  ), advanced as (
    update source_record as known set version = given.version
    from given
    where known.dataset = $1 and known.record_id = given.record_id
      and known.content_hash = given.content_hash
      and (known.version is null or given.version collate "C" > known.version collate "C")
      and given.version is not null
  ), kept as (
    insert into source_record_revision
      (dataset, record_id, content_hash, version, as_given, received_at)
    select dataset, record_id, content_hash, version, as_given, received_at from changed
  )
  insert into source_record (dataset, record_id, version, content_hash, as_given)
  select $1, record_id, version, content_hash, as_given from given
  where record_id in (select record_id from changed)
     or not exists (
       select from source_record known
       where known.dataset = $1 and known.record_id = given.record_id
     )
  on conflict (dataset, record_id) do update set
    version = excluded.version, content_hash = excluded.content_hash,
    as_given = excluded.as_given, received_at = now()
  returning record_id, (xmax = 0) as is_new`;

export interface RejectedRow {
  readonly where: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** Replaces what was rejected of a file by what is rejected now. */
export async function saveRejections(
  manager: EntityManager,
  source: { readonly dataset: string; readonly file: string },
  rejections: readonly RejectedRow[],
): Promise<void> {
  const { dataset, file } = source;
  await manager.query('delete from rejected_row where dataset = $1 and file = $2', [dataset, file]);
  await manager.query(
    `insert into rejected_row (dataset, file, place_in_file, column_name, value, reason)
     select $1, $2, "where", "column", value, reason
     from jsonb_to_recordset($3::jsonb)
       as r("where" text, "column" text, value text, reason text)`,
    [dataset, file, JSON.stringify(rejections)],
  );
}

export interface KnownRejection extends RejectedRow {
  readonly dataset: string;
  readonly file: string;
}

export function listRejections(manager: EntityManager): Promise<KnownRejection[]> {
  return manager.query(
    `select dataset, file, place_in_file as "where", column_name as "column", value, reason
     from rejected_row
     order by dataset, file, nullif(regexp_replace(place_in_file, '\\D', '', 'g'), '')::bigint`,
  );
}

import type { EntityManager } from 'typeorm';
import type { Database } from '../../../shared/runtime/postgres';
import { columnsOf } from '../../../shared/runtime/store/listing';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import type { PreparedRecord } from '../domain/linkage/linkage-record';
import { comparedRecordEntity } from './compared-record-entity';

/** The content hashes of all records of a kind that are kept, by id. */
export async function readContentHashes(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<Map<string, string>> {
  const rows: { id: string; hash: string }[] = await manager.query(
    'select id, content_hash as hash from compared_record where kind = $1',
    [kind],
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

export function saveComparedRecords(
  manager: EntityManager,
  records: readonly ComparedRecord[],
): Promise<void> {
  return upsertRecords(manager, comparedRecordEntity, records);
}

/** Forgets records that the graph no longer gives. */
export async function forgetRecords(
  manager: EntityManager,
  kind: HarmonizedKind,
  ids: readonly string[],
): Promise<void> {
  await manager.query('delete from compared_record where kind = $1 and id = any($2::text[])', [
    kind,
    ids,
  ]);
}

/** The features of all records of a kind that are compared. */
export function readPrepared(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<PreparedRecord[]> {
  return manager.query(
    'select id, source, features from compared_record where kind = $1 and features is not null',
    [kind],
  );
}

/** Which records of a kind are compared, who tells of them, and what is counted of them. */
export function readCompared(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<Pick<ComparedRecord, 'id' | 'source' | 'facts'>[]> {
  return manager.query(
    'select id, source, facts from compared_record where kind = $1 and features is not null',
    [kind],
  );
}

/** All that is kept of the records of a kind. */
export function readWhole(manager: EntityManager, kind: HarmonizedKind): Promise<ComparedRecord[]> {
  return manager.query(
    `select ${columnsOf(manager, comparedRecordEntity, 'r')} from compared_record r
     where r.kind = $1 order by r.id collate "C"`,
    [kind],
  );
}

/** How many records of a kind are known, and how many of them are compared. */
export async function countCompared(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<{ readonly records: number; readonly compared: number }> {
  const [row] = await manager.query<[{ records: number; compared: number }]>(
    `select count(*)::int as records, count(features)::int as compared
     from compared_record where kind = $1`,
    [kind],
  );
  return row;
}

/** A hash over all records of a kind: equal where no record is new, changed or gone. */
export async function readRecordsHash(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<string> {
  const [row]: { hash: string | null }[] = await manager.query(
    `select md5(string_agg(id || ' ' || content_hash, chr(10) order by id collate "C")) as hash
     from compared_record where kind = $1`,
    [kind],
  );
  return row?.hash ?? '';
}

/** Lets PostgreSQL know how many rows there are now: after many new ones it plans questions for few. */
export async function tellPlannerOfTables({ manager }: Database): Promise<void> {
  await manager.query('analyze compared_record, compared_pair, cluster_member, merge_decision');
}

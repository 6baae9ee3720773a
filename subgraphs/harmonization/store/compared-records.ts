import type { EntityManager } from 'typeorm';
import type { Database } from '../../../shared/runtime/postgres';
import { columnsOf } from '../../../shared/runtime/store/listing';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import type { RunCounts } from '../domain/linking-run';
import type { PreparedRecord } from '../domain/linkage/linkage-record';
import { comparedRecordEntity } from './compared-record-entity';

/** The content hashes of the records of a kind that are kept, by id: of all, or of some. */
export async function readContentHashes(
  manager: EntityManager,
  kind: HarmonizedKind,
  ids: readonly string[] | 'ALL' = 'ALL',
): Promise<Map<string, string>> {
  const rows: { id: string; hash: string }[] = await manager.query(
    `select id, content_hash as hash from compared_record
     where kind = $1 and ($2::text[] is null or id = any($2))`,
    [kind, given(ids)],
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

/** The features of the records of a kind that are compared: of all, or of some. */
export function readPrepared(
  manager: EntityManager,
  kind: HarmonizedKind,
  ids: readonly string[] | 'ALL' = 'ALL',
): Promise<PreparedRecord[]> {
  return manager.query(`select id, source, features from ${COMPARED}`, [kind, given(ids)]);
}

/** Which records of a kind are compared, who tells of them, what is counted of them and who sees them: all, or some. */
export function readCompared(
  manager: EntityManager,
  kind: HarmonizedKind,
  ids: readonly string[] | 'ALL' = 'ALL',
): Promise<Pick<ComparedRecord, 'id' | 'source' | 'facts' | 'sensitivity'>[]> {
  return manager.query(`select id, source, facts, sensitivity from ${COMPARED}`, [
    kind,
    given(ids),
  ]);
}

const COMPARED = `compared_record
  where kind = $1 and features is not null and ($2::text[] is null or id = any($2))`;

function given(ids: readonly string[] | 'ALL'): readonly string[] | null {
  return ids === 'ALL' ? null : ids;
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

/** What the pairs of a kind came to for who sees all records, and how many groups there are. */
export async function countSettled(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<Pick<RunCounts, 'same' | 'needsPerson' | 'clusters'>> {
  const [row] = await manager.query<[Pick<RunCounts, 'same' | 'needsPerson' | 'clusters'>]>(
    `select (count(*) filter (where outcome = 'SAME'))::int as same,
       (count(*) filter (where outcome = 'NEEDS_A_PERSON'))::int as "needsPerson",
       (select count(distinct cluster_id)::int from cluster_member
         where kind = $1 and ${SEEN_WHOLE}) as clusters
     from compared_pair where kind = $1 and ${SEEN_WHOLE}`,
    [kind],
  );
  return row;
}

const SEEN_WHOLE = `'SEVERE' = any(seen_up_to)`;

/** Lets PostgreSQL know how many rows there are now: after many new ones it plans questions for few. */
export async function tellPlannerOfTables({ manager }: Database): Promise<void> {
  await manager.query(`analyze compared_record, compared_pair, cluster_member, merge_decision, linked_record,
     block_key, record_key, term_count`);
}

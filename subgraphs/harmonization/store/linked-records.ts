import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';

/** A record whose content is another than the one that was compared last, or that is new or gone. */
export interface ChangedRecord {
  readonly id: string;
  /** Who told of it when it was compared last, or tells of it now where it is new. */
  readonly source: string;
  /** Who tells of it now, and its content; null where it is gone. */
  readonly now: { readonly source: string; readonly contentHash: string } | null;
}

/** The compared records of a kind that are others than when they were compared last, by id. */
export function readChanged(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<ChangedRecord[]> {
  return manager.query(
    `select coalesce(r.id, l.id) as id, coalesce(l.source, r.source) as source,
       case when r.id is null then null
         else jsonb_build_object('source', r.source, 'contentHash', r.content_hash) end as now
     from (select id, source, content_hash from compared_record
           where kind = $1 and features is not null) r
     full join (select id, source, content_hash from linked_record where kind = $1) l on l.id = r.id
     where l.content_hash is distinct from r.content_hash
     order by 1`,
    [kind],
  );
}

/**
 * How many records are others than those that the model was estimated from, with those that changed since
 * the last run: as many as came or changed, or as many as changed or went, whichever is more.
 */
export async function countOthers(
  manager: EntityManager,
  kind: HarmonizedKind,
  estimatedFrom: number,
): Promise<number> {
  const [row] = await manager.query<[{ known: number; asEstimated: number }]>(
    `select count(*)::int as known,
       (count(*) filter (where l.is_estimated and l.content_hash = r.content_hash))::int as "asEstimated"
     from compared_record r left join linked_record l on l.kind = r.kind and l.id = r.id
     where r.kind = $1 and r.features is not null`,
    [kind],
  );
  return Math.max(row.known, estimatedFrom) - row.asEstimated;
}

/**
 * Remembers as which content all records of a kind are compared. To be called before they are read: what
 * changes in between is found to have changed the next time.
 */
export async function rememberAll(
  manager: EntityManager,
  kind: HarmonizedKind,
  isEstimateNew: boolean,
): Promise<void> {
  const there = `from compared_record r where r.kind = $1 and r.features is not null`;
  await manager.query(
    `delete from linked_record l where l.kind = $1 and not exists (select ${there} and r.id = l.id)`,
    [kind],
  );
  await manager.query(
    `insert into linked_record as l (kind, id, source, content_hash, is_estimated)
     select r.kind, r.id, r.source, r.content_hash, $2::boolean ${there} ${REPLACE}`,
    [kind, isEstimateNew],
  );
}

/** Remembers as which content these records are compared, and forgets those of them that are gone. */
export async function rememberSome(
  manager: EntityManager,
  kind: HarmonizedKind,
  changed: readonly ChangedRecord[],
): Promise<void> {
  const gone = changed.filter(({ now }) => now === null).map(({ id }) => id);
  await manager.query('delete from linked_record where kind = $1 and id = any($2::text[])', [
    kind,
    gone,
  ]);
  const there = changed.flatMap(({ id, now }) => (now ? [{ id, ...now }] : []));
  await manager.query(
    `insert into linked_record as l (kind, id, source, content_hash, is_estimated)
     select $1, id, source, "contentHash", false
     from jsonb_to_recordset($2::jsonb) as r(id text, source text, "contentHash" text) ${REPLACE}`,
    [kind, JSON.stringify(there)],
  );
}

/** A record that is as it was at the estimate stays known as such. */
const REPLACE = `
  on conflict (kind, id) do update set source = excluded.source, content_hash = excluded.content_hash,
    is_estimated = excluded.is_estimated
      or (l.is_estimated and l.content_hash = excluded.content_hash)`;

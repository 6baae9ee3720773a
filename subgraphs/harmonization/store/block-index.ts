import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import { blockKeys } from '../domain/linkage/block/block-keys';
import type { TermCounts } from '../domain/linkage/compare/comparator';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import type { PreparedRecord } from '../domain/linkage/linkage-record';
import { fingerprint } from '../domain/linkage/score/fingerprint';

/** One block: the place of its plan among a kind's block plans, and a fingerprint of its key. */
export interface BlockKey {
  readonly block: number;
  readonly key: string;
}

/** That a record stands in a block. */
export interface BlockMember extends BlockKey {
  readonly record_id: string;
}

/** Two records that share a block, the smaller id first. */
export interface CandidatePair {
  readonly a: string;
  readonly b: string;
}

/** The blocks in which records stand, by a plan and the counts that stand with its model. */
export function membersOf(
  plan: LinkagePlan,
  records: readonly PreparedRecord[],
  counts: readonly TermCounts[],
): readonly BlockMember[] {
  return plan.blocks.flatMap((blockPlan, block) =>
    records.flatMap((record) =>
      blockKeys(plan, blockPlan, record, counts).map((key) => {
        return { block, key: fingerprint(key), record_id: record.id };
      }),
    ),
  );
}

/** The blocks of some records as they are kept. */
export function readMembers(
  manager: EntityManager,
  kind: HarmonizedKind,
  ids: readonly string[],
): Promise<BlockMember[]> {
  return manager.query(
    'select block, key, record_id from block_key where kind = $1 and record_id = any($2::text[])',
    [kind, ids],
  );
}

/** How many records stand in each of these blocks; empty ones are left out. */
export function readBlockSizes(
  manager: EntityManager,
  kind: HarmonizedKind,
  keys: readonly BlockKey[],
): Promise<(BlockKey & { readonly size: number })[]> {
  return manager.query(
    `select k.block, k.key, count(*)::int as size
     from block_key k join unnest($2::int[], $3::text[]) as g(block, key) on g.block = k.block and g.key = k.key
     where k.kind = $1 group by k.block, k.key`,
    [kind, ...columnsOf(keys)],
  );
}

/** The records that stand in these blocks, each once. */
export async function readRecordsIn(
  manager: EntityManager,
  kind: HarmonizedKind,
  keys: readonly BlockKey[],
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select distinct k.record_id as id
     from block_key k join unnest($2::int[], $3::text[]) as g(block, key) on g.block = k.block and g.key = k.key
     where k.kind = $1`,
    [kind, ...columnsOf(keys)],
  );
  return rows.map(({ id }) => id);
}

/** The pairs of some records with any that they share a block with that is not too large, each once. */
export function readCandidates(
  manager: EntityManager,
  { kind, plan }: { readonly kind: HarmonizedKind; readonly plan: LinkagePlan },
  ids: readonly string[],
): Promise<CandidatePair[]> {
  return manager.query(CANDIDATES, [
    kind,
    ids,
    plan.largestBlock,
    plan.compare === 'ACROSS_SOURCES',
  ]);
}

/** Puts records into these blocks and takes them out of all others. */
export async function writeMembers(
  manager: EntityManager,
  kind: HarmonizedKind,
  ids: readonly string[] | 'ALL',
  members: readonly BlockMember[],
): Promise<void> {
  await manager.query(
    'delete from block_key where kind = $1 and ($2::text[] is null or record_id = any($2))',
    [kind, ids === 'ALL' ? null : ids],
  );
  await manager.query(
    `insert into block_key (kind, block, key, record_id)
     select $1, block, key, record_id from unnest($2::int[], $3::text[], $4::text[])
       as g(block, key, record_id)`,
    [kind, ...columnsOf(members), members.map(({ record_id }) => record_id)],
  );
}

function columnsOf(keys: readonly BlockKey[]): [number[], string[]] {
  return [keys.map(({ block }) => block), keys.map(({ key }) => key)];
}

const CANDIDATES = `
  with asked as (select block, key, record_id from block_key
                 where kind = $1 and record_id = any($2::text[])),
  usable as (
    select k.block, k.key from block_key k
    join (select distinct block, key from asked) t on t.block = k.block and t.key = k.key
    where k.kind = $1 group by k.block, k.key having count(*) <= $3
  )
  select distinct least(x.id collate "C", y.id collate "C") as a,
    greatest(x.id collate "C", y.id collate "C") as b
  from asked s
  join usable u on u.block = s.block and u.key = s.key
  join block_key o on o.kind = $1 and o.block = s.block and o.key = s.key and o.record_id <> s.record_id
  join linked_record x on x.kind = $1 and x.id = s.record_id
  join linked_record y on y.kind = $1 and y.id = o.record_id
  where not $4::boolean or x.source <> y.source`;

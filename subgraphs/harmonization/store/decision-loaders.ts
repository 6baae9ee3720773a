import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { HarmonizedKind } from '../domain/compared-record';
import type { MergeDecision } from '../domain/decisions/merge-decision';
import type { LinkageModel } from '../domain/linkage/score/linkage-model';
import { DECISION_FROM, DECISION_SELECT } from './merge-decision-listing';

/** Pairs by id, as far as they may be seen at these levels. */
export function decisionLoader(
  manager: EntityManager,
  levels: readonly Sensitivity[],
): DataLoader<string, MergeDecision | null> {
  return new DataLoader<string, MergeDecision | null>(async (ids) => {
    const rows: MergeDecision[] = await manager.query(
      `select ${DECISION_SELECT} from ${DECISION_FROM}
       where p.pair_id = any($1::text[]) and p.sensitivity = any($2::text[])`,
      [ids, levels],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** A model by the kind of records that it compares and its version. */
export interface ModelKey {
  readonly kind: HarmonizedKind;
  readonly version: string;
}

export function modelLoader(
  manager: EntityManager,
): DataLoader<ModelKey, LinkageModel | null, string> {
  const textOf = ({ kind, version }: ModelKey) => `${kind} ${version}`;
  return new DataLoader<ModelKey, LinkageModel | null, string>(
    async (keys) => {
      const rows: (ModelKey & { model: LinkageModel })[] = await manager.query(
        `select m.kind, m.version, m.model from linkage_model m
         join unnest($1::text[], $2::text[]) as k(kind, version)
           on k.kind = m.kind and k.version = m.version`,
        [keys.map(({ kind }) => kind), keys.map(({ version }) => version)],
      );
      const found = new Map(rows.map((row) => [textOf(row), row.model]));
      return keys.map((key) => found.get(textOf(key)) ?? null);
    },
    { cacheKeyFn: textOf },
  );
}

/** The ids of the records that tell of the same thing as one; empty when it is told of once. */
export function clusterLoader(
  manager: EntityManager,
  kind: HarmonizedKind,
  levels: readonly Sensitivity[],
): DataLoader<string, readonly string[]> {
  return new DataLoader<string, readonly string[]>(async (ids) => {
    const rows: { id: string; members: string[]; isSeen: boolean }[] = await manager.query(
      `select o.record_id as id, array_agg(m.record_id order by m.record_id collate "C") as members,
         bool_and(r.sensitivity = any($3::text[])) as "isSeen"
       from cluster_member o
       join cluster_member m on m.kind = o.kind and m.cluster_id = o.cluster_id
       join compared_record r on r.kind = m.kind and r.id = m.record_id
       where o.kind = $1 and o.record_id = any($2::text[])
       group by o.record_id`,
      [kind, ids, levels],
    );
    const found = new Map(rows.filter(({ isSeen }) => isSeen).map((row) => [row.id, row.members]));
    return ids.map((id) => found.get(id) ?? []);
  });
}

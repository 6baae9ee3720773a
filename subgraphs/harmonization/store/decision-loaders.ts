import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { untilTick } from '../../../shared/runtime/store/until-tick';
import type { HarmonizedKind } from '../domain/compared-record';
import type { MergeDecision } from '../domain/decisions/merge-decision';
import type { LinkageModel } from '../domain/linkage/score/linkage-model';
import { DECISION_FROM, DECISION_SELECT } from './merge-decision-listing';

/** Pairs by id, as far as who asks may see them. */
export function decisionLoader(asked: EntityManager): DataLoader<string, MergeDecision | null> {
  return new DataLoader<string, MergeDecision | null>(async (ids) => {
    const begun = performance.now();
    const rows: MergeDecision[] = await asked.query(
      `select ${DECISION_SELECT} from ${DECISION_FROM} where p.pair_id = any($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const found = ids.map((id) => byId.get(id) ?? null);
    if (found.includes(null)) await untilTick(begun);
    return found;
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

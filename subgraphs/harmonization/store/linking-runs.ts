import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import type { LinkingRun } from '../domain/linking-run';
import type { BasedModel, ChosenModel } from '../domain/decisions/choose-model';

export async function addRun(
  manager: EntityManager,
  { kind, modelVersion, startedAt, counts, recordsHash, withheld }: Omit<LinkingRun, 'finishedAt'>,
): Promise<void> {
  await manager.query(
    `insert into linking_run (kind, model_version, started_at, counts, records_hash, withheld)
     values ($1, $2, $3, $4, $5, $6)`,
    [kind, modelVersion, startedAt, JSON.stringify(counts), recordsHash, withheld],
  );
}

/** The latest run of each kind. */
export function readLatestRuns(manager: EntityManager): Promise<LinkingRun[]> {
  return manager.query(
    `select distinct on (kind) kind, model_version as "modelVersion", started_at as "startedAt",
       finished_at as "finishedAt", counts, records_hash as "recordsHash", withheld
     from linking_run order by kind, sequence desc`,
  );
}

/** The model by which pairs of a kind were compared last; null before the first run. */
export async function readModel(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<BasedModel | null> {
  const [row]: BasedModel[] = await manager.query(
    `select m.model, m.basis from linking_run r
     join linkage_model m on m.kind = r.kind and m.version = r.model_version
     where r.kind = $1 order by r.sequence desc limit 1`,
    [kind],
  );
  return row ?? null;
}

/** Keeps a model; one that was kept before stays as it is. */
export async function addModel(
  manager: EntityManager,
  kind: HarmonizedKind,
  { model, basis, reason }: ChosenModel,
): Promise<void> {
  await manager.query(
    `insert into linkage_model (kind, version, model, basis, reason)
     values ($1, $2, $3, $4, $5)
     on conflict (kind, version) do nothing`,
    [kind, model.version, JSON.stringify(model), JSON.stringify(basis), reason ?? ''],
  );
}

import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import type { TermTotals } from '../domain/linkage/compare/count-terms';
import type { LinkingRun } from '../domain/linking-run';
import type { BasedModel, ChosenModel } from '../domain/decisions/choose-model';

export async function addRun(
  manager: EntityManager,
  run: Omit<LinkingRun, 'finishedAt'>,
): Promise<void> {
  const { kind, modelVersion, startedAt, scope, why, judged, counts, withheld } = run;
  await manager.query(
    `insert into linking_run (kind, model_version, started_at, scope, why, judged, counts, withheld)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [kind, modelVersion, startedAt, scope, why, judged, JSON.stringify(counts), withheld],
  );
}

/** The latest run of each kind. */
export function readLatestRuns(manager: EntityManager): Promise<LinkingRun[]> {
  return manager.query(
    `select distinct on (kind) kind, model_version as "modelVersion", started_at as "startedAt",
       finished_at as "finishedAt", scope, why, judged, counts, withheld
     from linking_run order by kind, sequence desc`,
  );
}

/** A model that stands, with what its counts of terms are measured against. */
export interface StandingModel extends BasedModel {
  readonly totals: readonly TermTotals[];
}

/** The model by which pairs of a kind were compared last; null before the first run. */
export async function readModel(
  manager: EntityManager,
  kind: HarmonizedKind,
): Promise<StandingModel | null> {
  const [row]: (BasedModel & { readonly totals: readonly TermTotals[] | null })[] =
    await manager.query(
      `select m.model, m.basis, m.terms as totals from linking_run r
       join linkage_model m on m.kind = r.kind and m.version = r.model_version
       where r.kind = $1 order by r.sequence desc limit 1`,
      [kind],
    );
  return row?.totals ? { ...row, totals: row.totals } : null;
}

/** Keeps a model and why it was chosen; one that was kept before stays as it is. */
export async function addModel(
  manager: EntityManager,
  kind: HarmonizedKind,
  { model, basis, counts, why }: ChosenModel & { readonly why: string },
): Promise<void> {
  const totals = counts.map(({ records, collision }) => ({ records, collision }));
  await manager.query(
    `insert into linkage_model (kind, version, model, basis, terms, reason)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (kind, version) do nothing`,
    [kind, model.version, ...[model, basis, totals].map((part) => JSON.stringify(part)), why],
  );
}

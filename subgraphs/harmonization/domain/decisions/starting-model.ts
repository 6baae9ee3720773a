import { comparatorOf } from '../linkage/compare/comparators';
import type { LinkagePlan } from '../linkage/linkage-plan';
import { fingerprint } from '../linkage/score/fingerprint';
import type { LinkageModel } from '../linkage/score/linkage-model';

/** Weights that were estimated from other records of the same kind: m, u and bits by field and level. */
export interface StartingWeights {
  readonly prior: number;
  readonly levels: Readonly<
    Record<string, Readonly<Record<string, readonly [m: number, u: number, weight: number]>>>
  >;
}

/** Nothing is known of a level: it tells neither for nor against. */
const UNKNOWN = [0, 0, 0] as const;

/** A model of a plan with weights that were estimated elsewhere. */
export function startingModel(plan: LinkagePlan, { prior, levels }: StartingWeights): LinkageModel {
  const comparisons = plan.comparisons.map((comparison) => ({
    field: comparison.field,
    levels: comparatorOf(comparison).levels.map(({ name }) => {
      const [m, u, weight] = levels[comparison.field]?.[name] ?? UNKNOWN;
      return { name, m, u, weight };
    }),
  }));
  const model = { plan, prior, comparisons, estimatedFrom: { pairs: 0, answers: 0 } };
  return { version: fingerprint(JSON.stringify(model)), ...model };
}

import type { Levels } from '../linkage/compare/compare-pair';
import { levelsOf } from '../linkage/compare/comparators';
import type { Outcome } from '../linkage/decide/decide-pair';
import { fingerprint } from '../linkage/score/fingerprint';
import type { LinkageModel } from '../linkage/score/linkage-model';
import type { ResolvedName } from '../names/resolve-name';
import { NAME_PLAN } from '../plans/name-plan';
import { NAME_START } from '../plans/name-start';

/** What a person said of a name and an organization, by how the rule finds the one for the other. */
export interface AnsweredName {
  readonly levels: Levels;
  readonly isSame: boolean;
}

/** A name and an organization for which it may stand, weighed. */
export interface JudgedName {
  readonly organizationId: string;
  readonly levels: Levels;
  readonly weights: readonly number[];
  readonly weight: number;
  readonly probability: number;
  readonly outcome: Outcome;
}

/** How the rule finds an organization for a name, as levels of the plan. */
export function levelsOfName({ by, doubt, words }: ResolvedName): Levels {
  const found = [doubt ?? by, words];
  return NAME_PLAN.comparisons.map((comparison, at) =>
    levelsOf(comparison).findIndex(({ name }) => name === found[at]),
  );
}

/**
 * Weighs (Fellegi and Sunter) what the rule finds by what is known before, with answers of people counted in as
 * what they say. Without answers the weights are those of the start; the same answers, in whatever order, give
 * the same weights, so that taking one back gives those from before.
 * @param key tells one set of answers from another: models of different answers are different versions.
 */
export function weighNames(answered: readonly AnsweredName[], key = ''): LinkageModel {
  const fields = NAME_PLAN.comparisons.map((comparison, at) => {
    const counts = levelsOf(comparison).map(({ name }, level) => {
      const [same, different] = NAME_START[comparison.field]![name]!;
      const said = answered.filter(({ levels }) => levels[at] === level);
      const saidSame = said.filter(({ isSame }) => isSame).length;
      return { name, same: same + saidSame, different: different + said.length - saidSame };
    });
    const total = (of: 'same' | 'different') => counts.reduce((sum, one) => sum + one[of], 0);
    return { field: comparison.field, counts, same: total('same'), different: total('different') };
  });
  const comparisons = fields.map(({ field, counts, ...all }) => ({
    field,
    levels: counts.map(({ name, same, different }) => {
      const [m, u] = [same / all.same, different / all.different];
      return { name, m, u, weight: Math.log2(m / u) };
    }),
  }));
  const [finding] = fields;
  const prior = finding!.same / (finding!.same + finding!.different);
  const estimatedFrom = { pairs: answered.length, answers: answered.length };
  const model = { plan: NAME_PLAN, prior, comparisons, estimatedFrom };
  return { version: fingerprint(`${JSON.stringify(model)}${key}`), ...model };
}

/**
 * Judges what the rule found for one name. One organization that is likely enough is the same; of several, and
 * of one that is not, a person decides.
 */
export function judgeName(
  { comparisons, prior, plan }: LinkageModel,
  found: readonly ResolvedName[],
): readonly JudgedName[] {
  const { same, different } = plan.thresholds;
  const judged = found.map((one): JudgedName => {
    const levels = levelsOfName(one);
    const weights = levels.map((level, at) => comparisons[at]!.levels[level]!.weight);
    const weight = weights.reduce((sum, bits) => sum + bits, Math.log2(prior / (1 - prior)));
    const probability = 1 / (1 + 2 ** -weight);
    const outcome = probability <= different ? 'DIFFERENT' : 'NEEDS_A_PERSON';
    return { organizationId: one.organizationId, levels, weights, weight, probability, outcome };
  });
  const likely = judged.filter(({ probability }) => probability >= same);
  return likely.length === 1 ? [{ ...likely[0]!, outcome: 'SAME' }] : judged;
}

import type { Levels } from '../compare/compare-pair';
import type { LinkagePlan } from '../linkage-plan';
import { estimateModel, guessModel } from './estimate-model';
import type { LinkageModel } from './linkage-model';
import { PatternTally } from './tally-patterns';

/** A candidate pair, by the places of its records, and what a person said of it. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  readonly levels: Levels;
  readonly answer: boolean | null;
}

const MOST_ROUNDS = 12;
/** Bits from which a partner is taken for sure: odds of about thirty to one. */
const SURE = 5;

/**
 * Estimates a model where no source tells of a thing twice: the surest partners are found with the model so
 * far, rivals of theirs are counted as different, and the model is estimated again until it stays.
 */
export function estimateOneToOne(
  plan: LinkagePlan,
  pairs: readonly ComparedPair[],
  sourceOf: (place: number) => string,
): LinkageModel {
  const everyone = new PatternTally();
  for (const { levels, answer } of pairs) everyone.add(levels, answer);
  const answers = pairs.filter(({ answer }) => answer !== null).length;
  let model = guessModel(plan, everyone.patterns());
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const roles = rolesOf(model, pairs, sourceOf);
    const tally = new PatternTally();
    pairs.forEach(({ levels, answer }, at) => {
      if (answer !== null || roles[at] !== 'TAKEN')
        tally.add(levels, answer ?? (roles[at] === 'PARTNER' ? null : false));
    });
    const next = estimateModel(plan, tally.patterns(), { start: model, answers });
    if (next.version === model.version) break;
    model = next;
  }
  return model;
}

/**
 * `PARTNER`: each is the other's surest still free in its source. `TAKEN`: one of the two surely has another
 * partner there; such a pair is alike because it tells of a like thing, and nothing has to be decided about
 * it. `OTHER`: any other pair.
 */
type Role = 'PARTNER' | 'TAKEN' | 'OTHER';

function rolesOf(
  model: LinkageModel,
  pairs: readonly ComparedPair[],
  sourceOf: (place: number) => string,
): readonly Role[] {
  const weights = pairs.map(({ levels }) => weightOf(model, levels));
  const order = pairs.map((_, at) => at).sort((x, y) => weights[y]! - weights[x]! || x - y);
  const taken = new Map<string, boolean>();
  const roles = pairs.map((): Role => 'OTHER');
  for (const at of order) {
    const { a, b } = pairs[at]!;
    const ends = [`${a} ${sourceOf(b)}`, `${b} ${sourceOf(a)}`];
    if (ends.some((end) => taken.has(end))) {
      if (ends.some((end) => taken.get(end))) roles[at] = 'TAKEN';
      continue;
    }
    for (const end of ends) taken.set(end, weights[at]! > SURE);
    roles[at] = 'PARTNER';
  }
  return roles;
}

function weightOf({ prior, comparisons }: LinkageModel, levels: Levels): number {
  return levels.reduce(
    (sum, level, at) => sum + (level === -1 ? 0 : comparisons[at]!.levels[level]!.weight),
    Math.log2(prior / (1 - prior)),
  );
}

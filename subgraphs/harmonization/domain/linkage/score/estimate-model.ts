import { comparatorOf } from '../compare/comparators';
import type { LinkagePlan } from '../linkage-plan';
import { fingerprint } from './fingerprint';
import type { LevelWeight, LinkageModel } from './linkage-model';
import type { Pattern } from './tally-patterns';

const MOST_ROUNDS = 500;
const CONVERGED = 1e-7;
/** Pairs assumed at each level before any is seen, so that no chance is ever 0. */
const SMOOTHING = 0.5;

/** Chances of each level, by comparison, for one class of pairs. */
type Chances = readonly (readonly number[])[];

interface Estimate {
  readonly prior: number;
  readonly m: Chances;
  readonly u: Chances;
}

/**
 * Estimates a Fellegi-Sunter model from candidate pairs by expectation maximization (Winkler 1988): how often
 * each level occurs among pairs that are the same and among those that are not, without being told which are
 * which. Answers of people count as what they say. The same patterns give the same model.
 */
export function estimateModel(plan: LinkagePlan, patterns: readonly Pattern[]): LinkageModel {
  let estimate = firstGuess(plan);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = improve(plan, patterns, estimate);
    const moved = distance(estimate, next);
    estimate = next;
    if (moved < CONVERGED) break;
  }
  return modelOf(plan, patterns, estimate);
}

/** Where the search starts: the same agree at the first levels, others at the last. */
function firstGuess(plan: LinkagePlan): Estimate {
  const falling = plan.comparisons.map((comparison) => {
    const { levels } = comparatorOf(comparison);
    return normalize(levels.map((_, level) => 0.4 ** level));
  });
  return { prior: 0.1, m: falling, u: falling.map((chances) => [...chances].reverse()) };
}

function improve(plan: LinkagePlan, patterns: readonly Pattern[], estimate: Estimate): Estimate {
  const m = estimate.m.map((chances) => chances.map(() => SMOOTHING));
  const u = estimate.u.map((chances) => chances.map(() => SMOOTHING));
  let [same, all] = [0, 0];
  for (const { levels, pairs, isSame } of patterns) {
    const chance = isSame === null ? chanceSame(levels, estimate) : Number(isSame);
    same += chance * pairs;
    all += pairs;
    levels.forEach((level, at) => {
      if (level === -1) return;
      m[at]![level]! += chance * pairs;
      u[at]![level]! += (1 - chance) * pairs;
    });
  }
  const prior = (same + SMOOTHING) / (all + 2 * SMOOTHING);
  return { prior, m: m.map(normalize), u: u.map(normalize) };
}

function chanceSame(levels: readonly number[], { prior, m, u }: Estimate): number {
  let odds = prior / (1 - prior);
  for (let at = 0; at < levels.length; at += 1) {
    const level = levels[at]!;
    if (level !== -1) odds *= m[at]![level]! / u[at]![level]!;
  }
  return odds === Infinity ? 1 : odds / (1 + odds);
}

function normalize(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => count / sum);
}

function distance(a: Estimate, b: Estimate): number {
  let largest = Math.abs(a.prior - b.prior);
  a.m.forEach((chances, at) => {
    chances.forEach((chance, level) => {
      largest = Math.max(largest, Math.abs(chance - b.m[at]![level]!));
    });
  });
  return largest;
}

function modelOf(
  plan: LinkagePlan,
  patterns: readonly Pattern[],
  { prior, m, u }: Estimate,
): LinkageModel {
  const comparisons = plan.comparisons.map((comparison, at) => ({
    field: comparison.field,
    levels: comparatorOf(comparison).levels.map(({ name }, level) =>
      levelWeight(name, m[at]![level]!, u[at]![level]!),
    ),
  }));
  const count = (of: readonly Pattern[]) => of.reduce((sum, { pairs }) => sum + pairs, 0);
  const estimatedFrom = {
    pairs: count(patterns),
    answers: count(patterns.filter(({ isSame }) => isSame !== null)),
  };
  return versioned({ plan, prior, comparisons, estimatedFrom });
}

function levelWeight(name: string, m: number, u: number): LevelWeight {
  return { name, m, u, weight: Math.log2(m / u) };
}

/** Gives a model the version that its content has. */
export function versioned(model: Omit<LinkageModel, 'version'>): LinkageModel {
  return { version: fingerprint(JSON.stringify(model)), ...model };
}

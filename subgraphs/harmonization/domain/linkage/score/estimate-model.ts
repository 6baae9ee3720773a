import type { Level } from '../compare/comparator';
import { comparatorOf } from '../compare/comparators';
import type { LinkagePlan } from '../linkage-plan';
import { fingerprint } from './fingerprint';
import type { LevelWeight, LinkageModel } from './linkage-model';
import type { Pattern } from './tally-patterns';

const MOST_ROUNDS = 500;
const CONVERGED = 1e-7;
const MOST_POOLINGS = 100;
/** Pairs assumed before any is seen, so that no chance is ever 0. */
const SMOOTHING = 0.5;
/** The least that all pairs are mixed into each class: no level weighs more than ten bits or so. */
const LEAST_SHARE = 0.01;
/** The first guess: a tenth of the pairs is the same, and each level is less than half as likely as the one before. */
const FIRST_PRIOR = 0.1;
const FALLING = 0.4;

/** Chances of each level, by comparison, for one class of pairs. */
type Chances = readonly (readonly number[])[];

interface Estimate {
  readonly prior: number;
  readonly m: Chances;
  readonly u: Chances;
}

/** What a model is estimated from. */
export interface EstimateOptions {
  /** Where the search starts; a rough guess when it is left out. */
  readonly start?: LinkageModel;
  /** How many of the pairs people answered. */
  readonly answers?: number;
}

/**
 * Estimates a Fellegi-Sunter model from candidate pairs by expectation maximization (Winkler 1988): how often
 * each level occurs among pairs that are the same and among those that are not, without being told which are
 * which. Answers of people count as what they say. The same patterns give the same model.
 */
export function estimateModel(
  plan: LinkagePlan,
  patterns: readonly Pattern[],
  options: EstimateOptions = {},
): LinkageModel {
  let estimate = options.start ? estimateOf(options.start) : firstGuess(plan, patterns);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = improve(plan, patterns, estimate);
    const moved = distance(estimate, next);
    estimate = next;
    if (moved < CONVERGED) break;
  }
  const pairs = patterns.reduce((sum, pattern) => sum + pattern.pairs, 0);
  return modelOf(plan, estimate, { pairs, answers: options.answers ?? 0 });
}

/** The guess before anything is estimated: the same agree at the first levels, others as pairs do. */
export function guessModel(plan: LinkagePlan, patterns: readonly Pattern[]): LinkageModel {
  return modelOf(plan, firstGuess(plan, patterns), { pairs: 0, answers: 0 });
}

function firstGuess(plan: LinkagePlan, patterns: readonly Pattern[]): Estimate {
  const m = plan.comparisons.map((comparison) =>
    normalize(comparatorOf(comparison).levels.map((_, level) => FALLING ** level)),
  );
  const nobody = { prior: FIRST_PRIOR, m, u: m.map((chances) => chances.map(() => 1)) };
  const others = patterns.map((pattern) => ({ ...pattern, isSame: false }));
  return { ...nobody, u: improve(plan, others, nobody).u };
}

function estimateOf({ prior, comparisons }: LinkageModel): Estimate {
  const chances = (of: 'm' | 'u') =>
    comparisons.map(({ levels }) => levels.map((level) => level[of]));
  return { prior, m: chances('m'), u: chances('u') };
}

function improve(plan: LinkagePlan, patterns: readonly Pattern[], estimate: Estimate): Estimate {
  const same = estimate.m.map((chances) => chances.map(() => 0));
  const other = estimate.u.map((chances) => chances.map(() => 0));
  let [samePairs, pairsSeen] = [SMOOTHING, 2 * SMOOTHING];
  for (const { levels, pairs, isSame } of patterns) {
    const chance = isSame === null ? chanceSame(levels, estimate) : Number(isSame);
    samePairs += chance * pairs;
    pairsSeen += pairs;
    levels.forEach((level, at) => {
      if (level === -1) return;
      same[at]![level]! += chance * pairs;
      other[at]![level]! += (1 - chance) * pairs;
    });
  }
  const smoothed = plan.comparisons.map((comparison, at) => {
    const { levels, order } = comparatorOf(comparison);
    const { m, u } = smooth(same[at]!, other[at]!);
    return { m: inOrder(withLeast(m, u, levels), u, order), u };
  });
  const prior = samePairs / pairsSeen;
  return { prior, m: smoothed.map(({ m }) => m), u: smoothed.map(({ u }) => u) };
}

/**
 * Mixes a little of what all pairs do into both classes: a level that was hardly seen tells hardly anything,
 * and none tells so much that nothing else counts.
 */
function smooth(same: readonly number[], other: readonly number[]) {
  const all = normalize(same.map((count, level) => count + other[level]! + SMOOTHING));
  const rarer = Math.min(sum(same), sum(other));
  const share = LEAST_SHARE + SMOOTHING / (rarer + SMOOTHING);
  const mix = (counts: readonly number[]) => {
    const total = sum(counts);
    return normalize(
      counts.map((count, level) => (total === 0 ? 0 : count / total) + share * all[level]!),
    );
  };
  return { m: mix(same), u: mix(other) };
}

/** Keeps levels that contradict nothing from counting against more than they may. */
function withLeast(m: readonly number[], u: readonly number[], levels: readonly Level[]): number[] {
  return normalize(
    m.map((chance, level) =>
      Math.max(chance, u[level]! * 2 ** (levels[level]!.leastWeight ?? -Infinity)),
    ),
  );
}

/** Pools levels of which the better one would tell less than the worse one, until none does. */
function inOrder(
  chances: readonly number[],
  u: readonly number[],
  order: readonly (readonly [number, number])[],
): number[] {
  const m = [...chances];
  for (let round = 0; round < MOST_POOLINGS; round += 1) {
    let pooled = false;
    for (const [better, worse] of order) {
      if (m[worse]! * u[better]! <= m[better]! * u[worse]! * (1 + CONVERGED)) continue;
      const ratio = (m[better]! + m[worse]!) / (u[better]! + u[worse]!);
      m[better] = u[better]! * ratio;
      m[worse] = u[worse]! * ratio;
      pooled = true;
    }
    if (!pooled) break;
  }
  return m;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
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
  const total = sum(counts);
  return counts.map((count) => count / total);
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
  { prior, m, u }: Estimate,
  estimatedFrom: LinkageModel['estimatedFrom'],
): LinkageModel {
  const comparisons = plan.comparisons.map((comparison, at) => ({
    field: comparison.field,
    levels: comparatorOf(comparison).levels.map(({ name }, level) =>
      levelWeight(name, m[at]![level]!, u[at]![level]!),
    ),
  }));
  return versioned({ plan, prior, comparisons, estimatedFrom });
}

function levelWeight(name: string, m: number, u: number): LevelWeight {
  return { name, m, u, weight: Math.log2(m / u) };
}

/** Gives a model the version that its content has. */
function versioned(model: Omit<LinkageModel, 'version'>): LinkageModel {
  return { version: fingerprint(JSON.stringify(model)), ...model };
}

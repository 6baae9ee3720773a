import type { TermCounts } from './compare/comparator';
import { pairComparer } from './compare/compare-pair';
import { pairDecider } from './decide/decide-pair';
import type { PreparedRecord } from './linkage-record';
import type { Answer, LinkedPair } from './linked-pair';
import type { LinkageModel } from './score/linkage-model';
import { pairScorer } from './score/score-pair';

/** Makes the function that compares, scores and decides two records. An answer of a person stands. */
export function pairJudge(
  model: LinkageModel,
  counts: readonly TermCounts[],
  answers: readonly Answer[] = [],
): (first: PreparedRecord, second: PreparedRecord) => LinkedPair {
  const compare = pairComparer(model.plan, counts);
  const score = pairScorer(model, counts);
  const decide = pairDecider(model.plan);
  const answered = new Map(answers.map(({ a, b, isSame }) => [pairKey(a, b), isSame]));
  return (first, second) => {
    const [a, b] = first.id < second.id ? [first, second] : [second, first];
    const levels = compare(a, b);
    const { weights, weight, probability } = score(levels, a);
    const decision = decide(levels, probability);
    const pair = { a: a.id, b: b.id, levels, weights, weight, probability };
    const answer = answered.size === 0 ? undefined : answered.get(pairKey(a.id, b.id));
    if (answer === undefined) return { ...pair, ...decision, decidedBy: 'MODEL' };
    return { ...pair, ...decision, outcome: answer ? 'SAME' : 'DIFFERENT', decidedBy: 'PERSON' };
  };
}

/** One key for two ids in any order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`;
}

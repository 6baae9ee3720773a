import { candidatePairs } from './block/candidate-pairs';
import { countTerms } from './compare/count-terms';
import { pairComparer } from './compare/compare-pair';
import { pairKey } from './judge-pair';
import type { LinkagePlan } from './linkage-plan';
import { byId, type LinkRecord } from './linkage-record';
import type { Answer } from './linked-pair';
import { prepareRecord } from './normalize/prepare-record';
import { estimateModel } from './score/estimate-model';
import type { LinkageModel } from './score/linkage-model';
import { PatternTally } from './score/tally-patterns';

/** Estimates a model from the candidate pairs of records, with what people said of some of them. */
export function estimateFromRecords(
  plan: LinkagePlan,
  records: readonly LinkRecord[],
  answers: readonly Answer[] = [],
): LinkageModel {
  const prepared = records.map((record) => prepareRecord(plan, record)).sort(byId);
  const counts = countTerms(plan, prepared);
  const compare = pairComparer(plan, counts);
  const answered = new Map(answers.map(({ a, b, isSame }) => [pairKey(a, b), isSame]));
  const tally = new PatternTally();
  candidatePairs(plan, prepared, counts, (a, b) => {
    const [first, second] = [prepared[a]!, prepared[b]!];
    tally.add(compare(first, second), answered.get(pairKey(first.id, second.id)) ?? null);
  });
  return estimateModel(plan, tally.patterns());
}

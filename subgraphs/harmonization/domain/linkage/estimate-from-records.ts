import { candidatePairs } from './block/candidate-pairs';
import { countTerms } from './compare/count-terms';
import { pairComparer, type Levels } from './compare/compare-pair';
import { pairKey } from './judge-pair';
import type { LinkagePlan } from './linkage-plan';
import { byId, type LinkRecord, type PreparedRecord } from './linkage-record';
import type { Answer } from './linked-pair';
import { prepareRecord } from './normalize/prepare-record';
import { estimateModel } from './score/estimate-model';
import { estimateOneToOne, type ComparedPair } from './score/estimate-one-to-one';
import type { LinkageModel } from './score/linkage-model';
import { PatternTally } from './score/tally-patterns';

/**
 * Estimates a model from the candidate pairs of records, with what people said of some of them. Where a source
 * tells of a thing once, only the surest partner of a record may be the same, which keeps the estimate from
 * taking whatever is alike for the same.
 */
export function estimateFromRecords(
  plan: LinkagePlan,
  records: readonly LinkRecord[],
  answers: readonly Answer[] = [],
): LinkageModel {
  const prepared = records.map((record) => prepareRecord(plan, record));
  return estimateFromPrepared(plan, prepared, answers);
}

/** The same from features that were kept instead of the records. */
export function estimateFromPrepared(
  plan: LinkagePlan,
  records: readonly PreparedRecord[],
  answers: readonly Answer[] = [],
): LinkageModel {
  const prepared = [...records].sort(byId);
  const counts = countTerms(plan, prepared);
  const compare = pairComparer(plan, counts);
  const answered = new Map(answers.map(({ a, b, isSame }) => [pairKey(a, b), isSame]));
  const tally = new PatternTally();
  const pairs: ComparedPair[] = [];
  let given = 0;
  candidatePairs(plan, prepared, counts, (a, b) => {
    const [first, second] = [prepared[a]!, prepared[b]!];
    const levels: Levels = compare(first, second);
    const answer =
      answered.size === 0 ? null : (answered.get(pairKey(first.id, second.id)) ?? null);
    if (answer !== null) given += 1;
    if (plan.clusters === 'ONE_PER_SOURCE') pairs.push({ a, b, levels, answer });
    else tally.add(levels, answer);
  });
  if (plan.clusters === 'CONNECTED')
    return estimateModel(plan, tally.patterns(), { answers: given });
  return estimateOneToOne(plan, pairs, (at) => prepared[at]!.source);
}

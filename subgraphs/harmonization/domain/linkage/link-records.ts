import { candidatePairs, type CandidateReport } from './block/candidate-pairs';
import type { Cluster } from './cluster/cluster';
import { clusterRecords } from './cluster/cluster-records';
import type { GrowingClusters } from './cluster/growing-clusters';
import type { TermCounts } from './compare/comparator';
import { countTerms } from './compare/count-terms';
import { pairJudge } from './judge-pair';
import { byId, type LinkRecord, type PreparedRecord } from './linkage-record';
import { byWeight, type Answer, type LinkedPair } from './linked-pair';
import { prepareRecord } from './normalize/prepare-record';
import type { LinkageModel } from './score/linkage-model';

export interface LinkOptions {
  /** What people said; it outweighs the model. */
  readonly answers?: readonly Answer[];
  /** Keeps pairs that are different too: for small sets and for people who want to see them. */
  readonly keepDifferent?: boolean;
}

export interface Linkage {
  readonly modelVersion: string;
  /** From the surest on; without those that are different unless they were asked for. */
  readonly pairs: readonly LinkedPair[];
  readonly clusters: readonly Cluster[];
  readonly compared: CandidateReport;
}

/**
 * Finds the records that tell of the same thing: normalize, block, compare, score, decide, cluster. The same
 * records, model and answers give the same result, whatever their order. Ids must be distinct.
 */
export function linkRecords(
  records: readonly LinkRecord[],
  model: LinkageModel,
  options: LinkOptions = {},
): Linkage {
  const prepared = records.map((record) => prepareRecord(model.plan, record));
  return linkPrepared(prepared, model, options);
}

/** The same from features that were kept instead of the records. */
function linkPrepared(
  records: readonly PreparedRecord[],
  model: LinkageModel,
  options: LinkOptions = {},
): Linkage {
  const { plan } = model;
  const { answers, keepDifferent = false } = options;
  const { judged, compared } = judgeCandidates(records, model, {
    answers,
    keeps: ({ outcome }) => keepDifferent || outcome !== 'DIFFERENT',
  });
  const clusters = clusterRecords({ plan, records, pairs: judged, answers });
  const pairs = judged.map((pair) => settlePair(pair, clusters)).sort(byWeight);
  const kept = keepDifferent ? pairs : pairs.filter(({ outcome }) => outcome !== 'DIFFERENT');
  return { modelVersion: model.version, pairs: kept, clusters: clusters.list(), compared };
}

/**
 * Compares and judges every candidate pair by itself, before clusters have a word, and gives those to keep.
 * How common terms are is counted in the records, unless counts that were kept are given.
 */
export function judgeCandidates(
  records: readonly PreparedRecord[],
  model: LinkageModel,
  options: {
    readonly counts?: readonly TermCounts[];
    readonly answers?: readonly Answer[];
    readonly keeps: (pair: LinkedPair) => boolean;
  },
): { readonly judged: readonly LinkedPair[]; readonly compared: CandidateReport } {
  const prepared = [...records].sort(byId);
  const counts = options.counts ?? countTerms(model.plan, prepared);
  const judge = pairJudge(model, counts, options.answers);
  const judged: LinkedPair[] = [];
  const compared = candidatePairs(model.plan, prepared, counts, (a, b) => {
    const pair = judge(prepared[a]!, prepared[b]!);
    if (options.keeps(pair)) judged.push(pair);
  });
  return { judged, compared };
}

/** A likely pair whose records have surer partners is different; the clusters have the last word. */
export function settlePair(pair: LinkedPair, clusters: GrowingClusters): LinkedPair {
  if (pair.decidedBy !== 'MODEL' || pair.outcome === 'DIFFERENT') return pair;
  if (clusters.isTogether(pair.a, pair.b)) {
    return pair.outcome === 'SAME' ? pair : { ...pair, outcome: 'SAME', decidedBy: 'OTHER_PAIRS' };
  }
  if (clusters.whyApart(pair.a, pair.b) === null) return pair;
  return { ...pair, outcome: 'DIFFERENT', decidedBy: 'OTHER_PAIRS' };
}

import { decisionsOfPairs, isKept } from '../domain/decisions/decisions-of-pairs';
import { pairJudge } from '../domain/linkage/judge-pair';
import type { LinkageModel } from '../domain/linkage/score/linkage-model';
import type { PairCounts } from '../domain/linking-run';
import type { CandidatePair } from '../store/block-index';
import { readCandidates } from '../store/block-index';
import { readContentHashes, readPrepared } from '../store/compared-records';
import type { ChangedRecord } from '../store/linked-records';
import { readTermCounts, termsOf } from '../store/term-counts';
import type { ChangedGround, DecidedPairs } from './decided-pairs';
import { addWhatChanged, NOTHING_CHANGED, whyChanged } from './decided-pairs';
import { moveBetweenBlocks } from './move-between-blocks';

/**
 * Compares the records that changed with those of their blocks, and so those of blocks that became too large
 * or small enough through them. What a pair comes to depends on its two records, the model and the blocks they
 * share, so that afterwards everything stands as if all had been compared.
 */
export async function compareChanged(
  ground: ChangedGround,
  changed: readonly ChangedRecord[],
  before: PairCounts,
): Promise<DecidedPairs> {
  const { transaction, kind, standing } = ground;
  const { model } = standing;
  const same = { modelVersion: model.version };
  if (changed.length === 0)
    return {
      ...same,
      scope: 'NOTHING',
      why: NOTHING_CHANGED,
      judged: 0,
      pairs: before,
      around: [],
    };
  const question = { kind, plan: model.plan };
  const { affected, leftOut, pairsBefore } = await moveBetweenBlocks(ground, changed);
  const candidates = await readCandidates(transaction, question, affected);
  const decisions = await judge(ground, model, candidates);
  const { more, touched } = await addWhatChanged(transaction, { kind, about: affected, decisions });
  return {
    ...{ ...same, scope: 'CHANGED', why: whyChanged(changed.length), judged: candidates.length },
    pairs: {
      pairs: before.pairs - pairsBefore + candidates.length,
      kept: before.kept + more,
      leftOut: before.leftOut + leftOut,
    },
    around: [...new Set([...touched, ...changed.map(({ id }) => id)])],
  };
}

/** What the model makes of some pairs, as decisions. */
async function judge(
  { transaction, kind, standing: { totals } }: ChangedGround,
  model: LinkageModel,
  candidates: readonly CandidatePair[],
) {
  const ids = [...new Set(candidates.flatMap(({ a, b }) => [a, b]))];
  const records = await readPrepared(transaction, kind, ids);
  const ofTerms = termsOf(model.plan, records);
  const counts = await readTermCounts(transaction, kind, { totals, ofTerms });
  const judgePair = pairJudge(model, counts);
  const byId = new Map(records.map((record) => [record.id, record]));
  const pairs = candidates.map(({ a, b }) => judgePair(byId.get(a)!, byId.get(b)!)).filter(isKept);
  const hashes = await readContentHashes(transaction, kind, ids);
  return decisionsOfPairs({ kind, model }, pairs, hashes);
}

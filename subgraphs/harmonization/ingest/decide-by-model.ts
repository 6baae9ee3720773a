import type { HarmonizedKind } from '../domain/compared-record';
import { chooseModel, whyAnew } from '../domain/decisions/choose-model';
import { decisionsOfPairs, isKept } from '../domain/decisions/decisions-of-pairs';
import { judgeCandidates } from '../domain/linkage/link-records';
import type { TermCounts } from '../domain/linkage/compare/comparator';
import type { LinkageModel } from '../domain/linkage/score/linkage-model';
import { membersOf, writeMembers } from '../store/block-index';
import { readContentHashes, readPrepared } from '../store/compared-records';
import { readAnswers } from '../store/decisions';
import { countOthers, readChanged, rememberAll } from '../store/linked-records';
import { addModel, readModel } from '../store/linking-runs';
import { readTermCounts, writeTermCounts } from '../store/term-counts';
import { compareChanged } from './compare-changed';
import type { DecidedPairs, DecidingGround } from './decided-pairs';
import { addWhatChanged, ASKED_FOR } from './decided-pairs';
import type { ModelDeciding } from './linking-task';

/**
 * Decides by a model. As long as the model stands only records that changed are compared, within their blocks;
 * with another model every pair may come to something else, so everything is compared.
 */
export async function decideByModel(
  ground: DecidingGround,
  task: ModelDeciding & { readonly kind: HarmonizedKind },
): Promise<DecidedPairs> {
  const { transaction, last, whole } = ground;
  const { kind, plan, start } = task;
  const answers = await readAnswers(transaction, kind);
  const before = await readModel(transaction, kind);
  const others = await countOthers(transaction, kind, before?.basis.records ?? 0);
  const why = whyAnew({ plan, answers, others }, before);
  if (why === null && before && last && !whole) {
    const changed = await readChanged(transaction, kind);
    return compareChanged({ transaction, kind, standing: before }, changed, last.counts);
  }
  await rememberAll(transaction, kind, why !== null);
  if (why === null && before) {
    const { model, totals } = before;
    const counts = await readTermCounts(transaction, kind, { totals });
    return compareAll({ ...ground, kind, model, counts, why: ASKED_FOR });
  }
  const records = await readPrepared(transaction, kind);
  const chosen = chooseModel({ plan, records, answers, start });
  await addModel(transaction, kind, { ...chosen, why: why ?? '' });
  await writeTermCounts(transaction, kind, chosen.counts);
  return compareAll({ ...ground, ...chosen, kind, why: why ?? '' });
}

interface Everything extends DecidingGround {
  readonly kind: HarmonizedKind;
  readonly model: LinkageModel;
  readonly counts: readonly TermCounts[];
  readonly why: string;
}

/** Puts all records of a kind into their blocks and compares every pair that shares one. */
async function compareAll(everything: Everything): Promise<DecidedPairs> {
  const { transaction, kind, model, counts, why } = everything;
  const records = await readPrepared(transaction, kind);
  await writeMembers(transaction, kind, 'ALL', membersOf(model.plan, records, counts));
  const { judged, compared } = judgeCandidates(records, model, { counts, keeps: isKept });
  const hashes = await readContentHashes(transaction, kind);
  const decisions = decisionsOfPairs({ kind, model }, judged, hashes);
  await addWhatChanged(transaction, { kind, about: 'ALL', decisions });
  const { pairs, leftOut } = compared;
  return {
    ...{ modelVersion: model.version, scope: 'WHOLE', why, judged: pairs, around: 'ALL' },
    pairs: { pairs, kept: judged.length, leftOut: leftOut.records },
  };
}

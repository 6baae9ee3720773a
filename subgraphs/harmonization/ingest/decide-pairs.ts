import type { Transaction } from '../../../shared/runtime/postgres';
import { chooseModel } from '../domain/decisions/choose-model';
import { decisionsOfPairs, decisionsToAdd, isKept } from '../domain/decisions/decisions-of-pairs';
import type { PairDecision } from '../domain/decisions/pair-decision';
import { judgeCandidates } from '../domain/linkage/link-records';
import type { HarmonizedKind } from '../domain/compared-record';
import type { RunCounts } from '../domain/linking-run';
import { readContentHashes, readPrepared, readWhole } from '../store/compared-records';
import { addDecisions, readAnswers, readDecisions } from '../store/decisions';
import { addModel, readModel } from '../store/linking-runs';
import type { Deciding, LinkingTask } from './linking-task';

/** By which version pairs were decided, and how many there were; null where nothing had to be decided again. */
export interface DecidedPairs {
  readonly version: string | null;
  readonly found: Pick<RunCounts, 'pairs' | 'kept' | 'leftOut'> | null;
}

const NOTHING = { pairs: 0, kept: 0, leftOut: 0 };

/** @param standing the version that decided about the same records before; null when they are others now. */
export async function decidePairs(
  transaction: Transaction,
  { kind, deciding }: LinkingTask,
  standing: string | null,
): Promise<DecidedPairs> {
  switch (deciding.by) {
    case 'MODEL':
      return decideByModel(transaction, kind, deciding, standing);
    case 'RULE': {
      const { version, decide } = deciding;
      if (standing === version) return { version, found: null };
      const decisions = decide(await readWhole(transaction, kind));
      await addWhatChanged(transaction, kind, decisions);
      return { version, found: { ...NOTHING, pairs: decisions.length, kept: decisions.length } };
    }
    case 'NOBODY':
      return { version: null, found: NOTHING };
  }
}

async function decideByModel(
  transaction: Transaction,
  kind: HarmonizedKind,
  { plan, start }: Extract<Deciding, { readonly by: 'MODEL' }>,
  standing: string | null,
): Promise<DecidedPairs> {
  const records = await readPrepared(transaction, kind);
  const answers = await readAnswers(transaction, kind);
  const before = await readModel(transaction, kind);
  const chosen = chooseModel({ plan, records, answers, start }, before);
  const { model, reason } = chosen;
  if (reason === null && standing === model.version) return { version: standing, found: null };
  if (reason !== null) await addModel(transaction, kind, chosen);
  const { judged, compared } = judgeCandidates(records, model, { keeps: isKept });
  const hashes = await readContentHashes(transaction, kind);
  await addWhatChanged(transaction, kind, decisionsOfPairs({ kind, model }, judged, hashes));
  const found = { pairs: compared.pairs, kept: judged.length, leftOut: compared.leftOut.records };
  return { version: model.version, found };
}

async function addWhatChanged(
  transaction: Transaction,
  kind: HarmonizedKind,
  decisions: readonly PairDecision[],
): Promise<void> {
  const current = await readDecisions(transaction, kind);
  await addDecisions(transaction, decisionsToAdd(current, decisions));
}

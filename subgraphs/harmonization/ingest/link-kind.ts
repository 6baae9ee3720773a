import type { Database, Transaction } from '../../../shared/runtime/postgres';
import type { LinkingRun, RunCounts } from '../domain/linking-run';
import { PLANS } from '../domain/plans/plans';
import { countCompared, readRecordsHash } from '../store/compared-records';
import { addRun, readLatestRuns } from '../store/linking-runs';
import { lockKind, settleKind } from '../store/settle-kind';
import { decidePairs } from './decide-pairs';
import type { GraphReader } from './graph-access';
import type { KeyedHash } from './keyed-hash';
import type { LinkingTask } from './linking-task';
import { takeInRecords } from './take-in-records';

/** What linking works with. */
export interface LinkingGround {
  readonly database: Database;
  readonly graph: GraphReader;
  readonly hash: KeyedHash;
}

/**
 * Reads the records of one kind, compares those that are compared, and adds what was decided. Where neither
 * records nor answers changed nothing is compared again, but what follows is still worked out and told.
 */
export async function linkKind(
  { database, graph, hash }: LinkingGround,
  task: LinkingTask,
): Promise<Omit<LinkingRun, 'finishedAt'>> {
  const { kind } = task;
  const startedAt = new Date();
  const changed = await takeInRecords(database, kind, task.read(graph, hash));
  return database.transaction(async (transaction) => {
    await lockKind(transaction, kind);
    const recordsHash = await readRecordsHash(transaction, kind);
    const last = (await readLatestRuns(transaction)).find((run) => run.kind === kind);
    const isAsBefore = last?.recordsHash === recordsHash;
    const decided = await decidePairs(transaction, task, isAsBefore ? last.modelVersion : null);
    const found = decided.found ?? last!.counts;
    const { pairs, kept, leftOut } = found;
    const settled = await settledCounts(transaction, task);
    const counts = { changed, pairs, kept, leftOut, ...settled };
    const withheld = [...graph.withheld].sort();
    const run = { kind, modelVersion: decided.version, startedAt, counts, recordsHash, withheld };
    await addRun(transaction, run);
    return run;
  });
}

async function settledCounts(
  transaction: Transaction,
  { kind }: LinkingTask,
): Promise<Omit<RunCounts, 'changed' | 'pairs' | 'kept' | 'leftOut'>> {
  const { pairs, clusters } = await settleKind(transaction, kind, PLANS[kind]);
  const withOutcome = (outcome: string) => pairs.filter((pair) => pair.outcome === outcome).length;
  return {
    ...(await countCompared(transaction, kind)),
    same: withOutcome('SAME'),
    needsPerson: withOutcome('NEEDS_A_PERSON'),
    clusters: clusters.length,
  };
}

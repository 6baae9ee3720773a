import type { Database } from '../../../shared/runtime/postgres';
import type { LinkingRun } from '../domain/linking-run';
import { PLANS } from '../domain/plans/plans';
import { countCompared, countSettled } from '../store/compared-records';
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
  /** True to compare every pair again, whatever changed. */
  readonly whole?: boolean;
}

/** What reading the records of a kind came to. */
interface TakenIn extends Pick<LinkingRun, 'startedAt' | 'withheld'> {
  /** Records that are new, changed or gone. */
  readonly changed: number;
}

/**
 * Reads the records of one kind, compares those that changed within their blocks, or all where the run says
 * why, adds what was decided, and works out what follows for whoever it is about.
 */
export async function linkKind(
  { database, graph, hash, whole = false }: LinkingGround,
  task: LinkingTask,
): Promise<Omit<LinkingRun, 'finishedAt'>> {
  const startedAt = new Date();
  const changed = await takeInRecords(database, task.kind, task.read(graph, hash));
  const withheld = [...graph.withheld].sort();
  return linkKnown({ database, whole }, task, { startedAt, changed, withheld });
}

/** Compares and settles what is kept of one kind, once it is as the graph gives it. */
export function linkKnown(
  { database, whole = false }: Pick<LinkingGround, 'database' | 'whole'>,
  task: LinkingTask,
  { startedAt, changed, withheld }: TakenIn,
): Promise<Omit<LinkingRun, 'finishedAt'>> {
  const { kind } = task;
  return database.transaction(async (transaction) => {
    await lockKind(transaction, kind);
    const last = (await readLatestRuns(transaction)).find((run) => run.kind === kind) ?? null;
    const decided = await decidePairs({ transaction, last, whole }, task);
    const { pairs, around, ...told } = decided;
    await settleKind(transaction, kind, { plan: PLANS[kind], around });
    const counts = {
      ...(await countCompared(transaction, kind)),
      ...{ changed, pairs: pairs.pairs, kept: pairs.kept, leftOut: pairs.leftOut },
      ...(await countSettled(transaction, kind)),
    };
    const run = { kind, startedAt, ...told, counts, withheld };
    await addRun(transaction, run);
    return run;
  });
}

import type { Database, Transaction } from '../../../shared/runtime/postgres';
import type { ChosenModel } from '../domain/decisions/choose-model';
import { chooseModel } from '../domain/decisions/choose-model';
import { decisionsOfPairs, decisionsToAdd, isKept } from '../domain/decisions/decisions-of-pairs';
import type { Settlement } from '../domain/decisions/settle-decisions';
import type { CandidateReport } from '../domain/linkage/block/candidate-pairs';
import { judgeCandidates } from '../domain/linkage/link-records';
import type { PreparedRecord } from '../domain/linkage/linkage-record';
import type { LinkingRun, RunCounts } from '../domain/linking-run';
import { readContentHashes, readPrepared, readRecordsHash } from '../store/compared-records';
import { addDecisions, readAnswers, readDecisions } from '../store/decisions';
import { addModel, addRun, readLatestRuns, readModel } from '../store/linking-runs';
import { lockKind, settleKind } from '../store/settle-kind';
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
 * records nor answers changed nothing is compared again; the run is still told.
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
    const records = await readPrepared(transaction, kind);
    const answers = await readAnswers(transaction, kind);
    const chosen = chooseModel(task.plan, records, answers, await readModel(transaction, kind));
    const recordsHash = await readRecordsHash(transaction, kind);
    const last = (await readLatestRuns(transaction)).find((run) => run.kind === kind);
    const isSame = chosen.reason === null && last?.recordsHash === recordsHash;
    const counts = isSame
      ? { ...last.counts, changed }
      : await compareKind(transaction, task, { chosen, records, changed });
    const withheld = [...graph.withheld].sort();
    const modelVersion = chosen.model.version;
    const run = { kind, modelVersion, startedAt, counts, recordsHash, withheld };
    await addRun(transaction, run);
    return run;
  });
}

async function compareKind(
  transaction: Transaction,
  task: LinkingTask,
  found: {
    readonly chosen: ChosenModel;
    readonly records: readonly PreparedRecord[];
    readonly changed: number;
  },
): Promise<RunCounts> {
  const { chosen, records, changed } = found;
  if (chosen.reason !== null) await addModel(transaction, task.kind, chosen);
  const compared = await decide(transaction, task, chosen, records);
  const settlement = await settleKind(transaction, task.kind, task.plan);
  return countsOf(transaction, { ...compared, changed, records, settlement, task });
}

async function decide(
  transaction: Transaction,
  { kind }: LinkingTask,
  { model }: ChosenModel,
  records: readonly PreparedRecord[],
): Promise<{ readonly report: CandidateReport; readonly kept: number }> {
  const { judged, compared } = judgeCandidates(records, model, { keeps: isKept });
  const hashes = await readContentHashes(transaction, kind);
  const decisions = decisionsOfPairs({ kind, model }, judged, hashes);
  const current = await readDecisions(transaction, kind);
  await addDecisions(transaction, decisionsToAdd(current, decisions));
  return { report: compared, kept: judged.length };
}

interface Counted {
  readonly report: CandidateReport;
  readonly kept: number;
  readonly changed: number;
  readonly records: readonly PreparedRecord[];
  readonly settlement: Settlement;
  readonly task: LinkingTask;
}

async function countsOf(
  transaction: Transaction,
  { report, kept, changed, records, settlement, task }: Counted,
): Promise<RunCounts> {
  const all = await readContentHashes(transaction, task.kind);
  const withOutcome = (outcome: string) =>
    settlement.pairs.filter((pair) => pair.outcome === outcome).length;
  return {
    ...{ records: all.size, compared: records.length, changed, pairs: report.pairs, kept },
    leftOut: report.leftOut.records,
    same: withOutcome('SAME'),
    needsPerson: withOutcome('NEEDS_A_PERSON'),
    clusters: settlement.clusters.length,
  };
}

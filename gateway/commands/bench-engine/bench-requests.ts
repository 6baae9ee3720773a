import { printTable } from '../../../shared/tools/bench/print-table';
import type { Arena, RunningGateway } from './arena';
import type { BenchOptions } from './bench-options';
import { type Question, compareAnswers } from './measure';
import { entitiesQuestion, NETWORK_QUESTION } from './questions';
import { type Contender, runRounds } from './run-rounds';
import { type Summary, ratio } from './summarize';

const CONNECTIONS = 50;

/** Entities of a question, and how many such questions are in flight. */
const SIZES = [
  { entities: 10, connections: 50 },
  { entities: 100, connections: 50 },
  { entities: 1_000, connections: 8 },
  { entities: 10_000, connections: 2 },
];

/** The question in circles, with headers unique per request and with identical requests. */
export async function benchRequests(
  arena: Arena,
  gateways: readonly RunningGateway[],
  { seconds, rounds }: BenchOptions,
): Promise<void> {
  const question = await compareAnswers(gateways, NETWORK_QUESTION);
  for (const unique of [true, false]) {
    const workload = { connections: CONNECTIONS, unique, seconds, rounds };
    const summaries = await runRounds(arena, contendersFor(gateways, question), workload);
    const kind = unique ? 'headers unique per request' : 'identical requests';
    printSummaries(`The network question, ${kind}, ${CONNECTIONS} connections`, {
      gateways,
      question,
      summaries,
    });
  }
}

/** The same measure as the number of distinct entities grows. */
export async function benchEntities(
  arena: Arena,
  gateways: readonly RunningGateway[],
  { seconds, rounds }: BenchOptions,
): Promise<void> {
  for (const { entities, connections } of SIZES) {
    const question = await compareAnswers(gateways, entitiesQuestion(entities));
    const workload = { connections, unique: true, seconds, rounds };
    const summaries = await runRounds(arena, contendersFor(gateways, question), workload);
    printSummaries(`${entities} distinct entities, ${connections} connections`, {
      gateways,
      question,
      summaries,
    });
  }
}

function contendersFor(
  gateways: readonly RunningGateway[],
  { query, bytes }: Question,
): Contender[] {
  return gateways.map((gateway, index) => ({ gateway, query, bytes: bytes[index] ?? 0 }));
}

interface Results {
  readonly gateways: readonly RunningGateway[];
  readonly question: Question;
  readonly summaries: readonly Summary[];
}

function printSummaries(title: string, { gateways, question, summaries }: Results): void {
  const [passage] = summaries;
  if (passage === undefined) return;
  const kilobytes = ((question.bytes[0] ?? 0) / 1_000).toFixed(1);
  const head = ['', 'CPU ms/request', 'Passage needs', 'requests/s', 'p50 ms', 'p99 ms'];
  printTable(
    `${title}, answer of ${kilobytes} KB`,
    [...head, 'calls/request', 'memory MiB'],
    summaries.map((summary, index) => [
      gateways[index]?.name ?? '',
      summary.cpuMsPerRequest.toFixed(2),
      index === 0 ? '' : ratio(passage, summary),
      summary.requestsPerSecond.toFixed(0),
      summary.p50.toFixed(1),
      summary.p99.toFixed(1),
      summary.callsPerRequest.toFixed(1),
      summary.memoryMib.toFixed(0),
    ]),
  );
}

import { printTable } from '../../../shared/tools/bench/print-table';
import type { Arena, RunningGateway } from './arena';
import type { BenchOptions } from './bench-options';
import { type Question, type Window, compareAnswers, measure } from './measure';
import { entitiesQuestion, NETWORK_QUESTION } from './questions';
import { type Summary, ratio, summarize } from './summarize';

const CONNECTIONS = 50;
const MOST_REQUESTS = 200_000;
const MOST_WARM_UPS = 8;
/** Of the cost in the window before; less is still getting faster. */
const SETTLED = 0.9;

/** Entities of a question, and how many such questions are in flight. */
const SIZES = [
  { entities: 10, connections: 50 },
  { entities: 100, connections: 50 },
  { entities: 1_000, connections: 8 },
  { entities: 10_000, connections: 2 },
];

interface Workload {
  readonly connections: number;
  readonly unique: boolean;
  readonly seconds: number;
  readonly rounds: number;
}

/** The question in circles, with headers unique per request and with identical requests. */
export async function benchRequests(
  arena: Arena,
  gateways: readonly RunningGateway[],
  { seconds, rounds }: BenchOptions,
): Promise<void> {
  const question = await compareAnswers(gateways, NETWORK_QUESTION);
  for (const unique of [true, false]) {
    const workload = { connections: CONNECTIONS, unique, seconds, rounds };
    const summaries = await runRounds(arena, gateways, question, workload);
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
    const summaries = await runRounds(arena, gateways, question, workload);
    printSummaries(`${entities} distinct entities, ${connections} connections`, {
      gateways,
      question,
      summaries,
    });
  }
}

async function runRounds(
  arena: Arena,
  gateways: readonly RunningGateway[],
  { query, bytes }: Question,
  { connections, unique, seconds, rounds }: Workload,
): Promise<Summary[]> {
  const windows = gateways.map((): Window[] => []);
  const order = { query, connections, unique, seconds, most: MOST_REQUESTS };
  for (const [index, gateway] of gateways.entries()) {
    await bringToSpeed(arena, gateway, { ...order, bytes: bytes[index] ?? 0 });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, gateway] of gateways.entries()) {
      const window = await measure(arena, gateway, { ...order, bytes: bytes[index] ?? 0 });
      windows[index]?.push(window);
    }
  }
  return windows.map(summarize);
}

/** Makes load that is not counted until a request costs no less than it did in the window before. */
async function bringToSpeed(
  arena: Arena,
  gateway: RunningGateway,
  order: Parameters<typeof measure>[2],
): Promise<void> {
  let before = Infinity;
  for (let window = 0; window < MOST_WARM_UPS; window += 1) {
    const { cpuMs, requests } = await measure(arena, gateway, order);
    if (cpuMs / requests > before * SETTLED) return;
    before = cpuMs / requests;
  }
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

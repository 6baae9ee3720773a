import { PassageError, explain } from '../../../shared/core/errors';
import { printTable, quantile } from '../../../shared/tools/bench/print-table';
import { type Arena, type RunningGateway, ask, usage } from './arena';
import type { GatewayName } from './gateways';
import { planQuestion, planSubgraphs } from './plan-subgraphs';

/** Subgraphs of the supergraphs whose operations are planned. */
export const PLAN_SIZES = [5, 20, 80, 200];
const WARM_UP = 20;
const MEASURED = 60;

/**
 * What an operation costs that a gateway has not seen: parse, validate, plan, compile and answer once.
 * The first run of a gateway records its calls, a second one in a new process is measured.
 */
export async function benchPlans(arena: Arena, names: readonly GatewayName[]): Promise<void> {
  for (const size of PLAN_SIZES) {
    const supergraph = arena.compose(`plans-${size}`, planSubgraphs(size));
    const rows: (string | number)[][] = [];
    for (const name of names) rows.push(await rowOf(arena, name, size, supergraph));
    printTable(
      `${MEASURED} new operations on ${size} subgraphs and ${size * 10} types, one after another`,
      ['', 'CPU ms/operation', 'p50 ms', 'p99 ms', 'start s', 'memory MiB'],
      rows,
    );
  }
}

async function rowOf(
  arena: Arena,
  name: GatewayName,
  size: number,
  supergraph: string,
): Promise<(string | number)[]> {
  try {
    await withGateway(arena, name, supergraph, (gateway) => askAll(gateway, size, 0));
    return await withGateway(arena, name, supergraph, (gateway) => measureNew(gateway, size));
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    return [name, explain(error), '', '', '', ''];
  }
}

async function measureNew(gateway: RunningGateway, size: number): Promise<(string | number)[]> {
  await askRange(gateway, size, 0, WARM_UP);
  const before = usage(gateway);
  const times = await askRange(gateway, size, WARM_UP, MEASURED);
  const after = usage(gateway);
  return [
    gateway.name,
    ((after.cpuMs - before.cpuMs) / MEASURED).toFixed(1),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    (gateway.readyMs / 1_000).toFixed(1),
    after.memoryMib.toFixed(0),
  ];
}

async function askRange(
  gateway: RunningGateway,
  size: number,
  from: number,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let variant = from; variant < from + count; variant += 1) {
    const { text, milliseconds } = await ask(gateway.port, planQuestion(size, variant));
    if (text.includes('"errors"')) {
      const message = `${gateway.name} does not answer: ${text.slice(0, 200)}`;
      throw new PassageError('INTERNAL', message);
    }
    times.push(milliseconds);
  }
  return times;
}

function askAll(gateway: RunningGateway, size: number, from: number): Promise<number[]> {
  return askRange(gateway, size, from, WARM_UP + MEASURED);
}

async function withGateway<T>(
  arena: Arena,
  name: GatewayName,
  supergraph: string,
  use: (gateway: RunningGateway) => Promise<T>,
): Promise<T> {
  const gateway = await arena.start(name, supergraph);
  try {
    return await use(gateway);
  } finally {
    await arena.stop(gateway);
  }
}

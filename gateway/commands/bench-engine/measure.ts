import { PassageError } from '../../../shared/core/errors';
import { type Arena, type RunningGateway, ask, usage } from './arena';
import { firstDifference } from './first-difference';
import type { LoadOrder } from './load-order';

/** One window of one gateway. */
export interface Window {
  readonly cpuMs: number;
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly calls: number;
  readonly memoryMib: number;
  /** Of all owners together. */
  readonly ownersCpuMs: number;
  /** Collections of garbage, where they are counted. */
  readonly collections: number;
}

export interface Question {
  readonly query: string;
  /** Bytes of the answer of each gateway, in the order of the gateways. */
  readonly bytes: readonly number[];
}

/**
 * Asks every gateway, more than once so that all calls are recorded, and compares the answers.
 * @throws PassageError INTERNAL for an answer with errors or one that differs from Passage's.
 */
export async function compareAnswers(
  gateways: readonly RunningGateway[],
  query: string,
): Promise<Question> {
  const texts: string[] = [];
  for (const { port } of gateways) {
    await ask(port, query);
    texts.push((await ask(port, query)).text);
  }
  const answers = texts.map((text) => JSON.parse(text) as { data?: unknown; errors?: unknown });
  answers.forEach(({ data, errors }, index) => {
    const name = gateways[index]?.name ?? '';
    if (!data || errors) {
      const text = texts[index]?.slice(0, 300);
      throw new PassageError('INTERNAL', `${name} does not answer the question: ${text}`);
    }
    const difference = firstDifference(answers[0]?.data, data, 'data');
    if (difference === undefined) return;
    throw new PassageError('INTERNAL', `${name} answers otherwise at ${difference}`);
  });
  return { query, bytes: texts.map((text) => Buffer.byteLength(text)) };
}

/**
 * Makes load for one window and reads what it cost.
 * @throws PassageError INTERNAL when an answer was wrong or a call was not a recorded one.
 */
export async function measure(
  arena: Arena,
  gateway: RunningGateway,
  order: Omit<LoadOrder, 'port'> & { readonly bytes: number },
): Promise<Window> {
  const before = await arena.counts();
  const { cpuMs } = usage(gateway);
  const owners = arena.ownersUsage;
  const collected = await gateway.collections?.();
  const report = await arena.run({ ...order, port: gateway.port });
  const after = usage(gateway);
  const counts = await arena.counts();
  if (report.wrong > 0 || report.requests === 0) {
    const message = `${gateway.name} gave ${report.wrong} wrong answers of ${report.requests}`;
    throw new PassageError('INTERNAL', message);
  }
  return {
    cpuMs: after.cpuMs - cpuMs,
    requests: report.requests,
    seconds: report.seconds,
    p50: report.p50,
    p99: report.p99,
    calls: counts.calls - before.calls,
    memoryMib: after.memoryMib,
    ownersCpuMs: arena.ownersUsage.cpuMs - owners.cpuMs,
    collections: ((await gateway.collections?.()) ?? 0) - (collected ?? 0),
  };
}

import { PassageError } from '../../../shared/core/errors';
import { type RunningGateway, ask } from '../bench-engine/arena';
import { firstDifference } from '../bench-engine/first-difference';
import { NETWORK_QUESTION } from '../bench-engine/questions';
import type { Contender } from '../bench-engine/run-rounds';
import type { Line } from './lines';
import { REFUSED_FIELD } from './rated-network';

export interface RunningLine {
  readonly line: Line;
  readonly gateway: RunningGateway;
}

interface Said {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/**
 * Asks every line, more than once so that all calls are recorded and compiled, and compares the answers:
 * each has the data of the first, without the one field where that is refused.
 * @throws PassageError INTERNAL for an answer that is not the one expected.
 */
export async function compareLines(running: readonly RunningLine[]): Promise<Contender[]> {
  const contenders: Contender[] = [];
  let expected: unknown;
  for (const { line, gateway } of running) {
    const { askers, isRefused = false } = line;
    const askOnce = async () => (await ask(gateway.port, NETWORK_QUESTION, askers)).text;
    await askOnce();
    await askOnce();
    const text = await askOnce();
    const { data, errors = [] } = JSON.parse(text) as Said;
    expected ??= data;
    const wanted = isRefused ? withNull(expected, REFUSED_FIELD) : expected;
    const difference = firstDifference(wanted, data, 'data');
    if (difference !== undefined) throw unexpected(line, `another answer at ${difference}`);
    const areRefusals = errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN');
    if (!areRefusals || errors.length > 0 !== isRefused) {
      throw unexpected(line, `${errors.length} errors: ${JSON.stringify(errors).slice(0, 300)}`);
    }
    contenders.push({ gateway, query: NETWORK_QUESTION, bytes: Buffer.byteLength(text), askers });
  }
  return contenders;
}

/** The same value, with null wherever an object has this key. */
function withNull(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withNull(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === key ? null : withNull(inner, key),
    ]),
  );
}

function unexpected({ name }: Line, what: string): PassageError {
  return new PassageError('INTERNAL', `the line "${name}" gave ${what}`);
}

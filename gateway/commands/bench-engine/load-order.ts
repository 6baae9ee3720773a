import { PURPOSE_CODES } from '../../../shared/sharing/purposes';

/** What the load process is told to do, once. */
export interface LoadOrder {
  readonly port: number;
  readonly query: string;
  /** Requests in flight at any time, each on a connection of its own. */
  readonly connections: number;
  readonly seconds: number;
  /** Ends earlier after so many requests. */
  readonly most: number;
  /** Whether each request comes with headers that no other has. */
  readonly unique: boolean;
  /** Who asks; the callers of the engine's bench when absent. */
  readonly askers?: Askers;
}

/** Callers that take turns. */
export interface Askers {
  /** The number of the first key, and how many follow each other; 0 keys ask as nobody. */
  readonly firstKey: number;
  readonly keys: number;
  /** Of every request, in place of what stands there otherwise. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface LoadReport {
  readonly requests: number;
  /** Requests that failed or whose answer differs in status or size from the expected one. */
  readonly wrong: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** Keys that callers take turns with; the purpose tells callers with the same key apart, for a while. */
export const KEYS = 1_000;

export function benchKey(number: number): string {
  return `bench-key-${number}`;
}

const ENGINE_ASKERS: Askers = { firstKey: 0, keys: KEYS, headers: {} };

/** Headers of the request with this number; every number gives others. */
export function headersOf(
  number: number,
  { firstKey, keys, headers }: Askers = ENGINE_ASKERS,
): Record<string, string> {
  const always = {
    'content-type': 'application/json',
    accept: 'application/json',
    'x-request-id': `bench-${number}`,
  };
  if (keys === 0) return { ...always, ...headers };
  return {
    ...always,
    authorization: `Bearer ${benchKey(firstKey + (number % keys))}`,
    'passage-purpose': PURPOSE_CODES[Math.floor(number / keys) % PURPOSE_CODES.length] ?? '',
    ...headers,
  };
}

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
  return `bench-key-${number % KEYS}`;
}

/** Headers of the request with this number; every number gives others. */
export function headersOf(number: number): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${benchKey(number)}`,
    'passage-purpose': PURPOSE_CODES[Math.floor(number / KEYS) % PURPOSE_CODES.length] ?? '',
    'x-request-id': `bench-${number}`,
  };
}

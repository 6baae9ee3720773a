import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from '../core/caller';
import { CALLER_HEADER, GATEWAY_SECRET_HEADER, decodeCaller } from '../core/caller';
import { PassageError } from '../core/errors';

/** Whether a request comes from the gateway that a subgraph answers. */
export function isTrusted({ headers }: IncomingMessage, secret: string): boolean {
  const given = headers[GATEWAY_SECRET_HEADER];
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** In whose name the gateway asks, or why that cannot be read. */
export function callerOf({ headers }: IncomingMessage): Caller | PassageError {
  try {
    return decodeCaller(headers[CALLER_HEADER]?.toString());
  } catch (error) {
    if (error instanceof PassageError) return error;
    throw error;
  }
}

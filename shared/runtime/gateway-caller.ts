import type { IncomingMessage } from 'node:http';
import type { Caller } from '../core/caller';
import { CALLER_HEADER, decodeCaller } from '../core/caller';
import { PassageError } from '../core/errors';

/** In whose name the gateway asks, or why that cannot be read. */
export function callerOf({ headers }: IncomingMessage): Caller | PassageError {
  try {
    return decodeCaller(headers[CALLER_HEADER]?.toString());
  } catch (error) {
    if (error instanceof PassageError) return error;
    throw error;
  }
}

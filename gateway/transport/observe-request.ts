import type { ServerResponse } from 'node:http';
import type { Caller } from '../../shared/core/caller';
import type { Log } from '../../shared/runtime/logging';
import type { GatewayMetrics } from './metrics';

/** What is found out about a request on its way, for its line in the log. */
export interface RequestNote {
  caller?: Caller;
  /** As the client names it; empty when it does not. */
  operation?: string;
}

const LONGEST_NAME = 100;

/** Counts a request and writes one line about it when its response is closed. */
export function observeRequest(
  response: ServerResponse,
  log: Log,
  metrics: GatewayMetrics,
): RequestNote {
  const started = performance.now();
  const note: RequestNote = {};
  response.once('close', () => {
    const milliseconds = performance.now() - started;
    // A client that left before the answer is counted as 499, as nginx does.
    const status = response.writableFinished ? response.statusCode : 499;
    metrics.request(status, milliseconds);
    log.info({ status, ms: Math.round(milliseconds * 10) / 10, ...describe(note) }, 'question');
  });
  return note;
}

function describe({ caller, operation }: RequestNote): Record<string, unknown> {
  const organization = caller?.kind === 'ORGANIZATION' ? caller : undefined;
  return {
    ...(caller && { caller: organization?.organization ?? 'anonymous' }),
    ...(organization?.purpose !== undefined && { purpose: organization.purpose }),
    ...(operation && { operation: operation.slice(0, LONGEST_NAME) }),
  };
}

import type { SubgraphReply } from '../execution/execution';
import type { ConnectionPool } from './connection-pool';
import type { Guard } from './guard-subgraph';
import { readReply } from './read-reply';
import type { ShareCall } from './share-calls';
import type { SubgraphPolicy } from './subgraph-policy';

/** Where a subgraph is called, and how. */
export interface Target {
  /** Connections to its origin, which no other subgraph uses. */
  readonly pool: ConnectionPool;
  /** The head of every request up to what differs between callers. */
  readonly head: string;
  readonly policy: SubgraphPolicy;
  readonly guard: Guard;
  readonly share: ShareCall;
}

/** What one call sends. */
export interface Sent {
  readonly body: Buffer;
  /** Header lines that say who asks. */
  readonly caller: string;
  readonly isQuery: boolean;
  /** A further header line that tells of the trace; equal calls may differ in it. */
  readonly trace: string;
}

export interface CallOutcome {
  readonly reply: SubgraphReply;
  /** What happened, for the log: a code, never a text that somebody else wrote. */
  readonly reason?: string;
}

/**
 * Calls one subgraph before the deadline, behind its guard. A query whose connection broke before any
 * answer is sent again. Never rejects.
 */
export async function callSubgraph(
  target: Target,
  sent: Sent,
  deadline: number,
): Promise<CallOutcome> {
  const { policy, guard } = target;
  const end = Math.min(deadline, performance.now() + policy.timeoutMs);
  let reason: string | undefined;
  const reply = await guard(async () => {
    const outcome = await attempt(target, sent, end);
    reason = outcome.reason;
    return outcome.reply;
  }, end);
  if (typeof reply !== 'string') return reason === undefined ? { reply } : { reply, reason };
  return { reply: { failure: 'SUBGRAPH_UNREACHABLE' }, reason: reply };
}

async function attempt(target: Target, sent: Sent, end: number): Promise<CallOutcome> {
  const { pool, policy } = target;
  const request = requestBytes(target, sent);
  for (let retries = sent.isQuery ? policy.retries : 0; ; retries -= 1) {
    const left = end - performance.now();
    if (left <= 0) return { reply: { failure: 'SUBGRAPH_TIMEOUT' }, reason: 'WAITED_TOO_LONG' };
    const exchange = await pool.exchange(request, policy.maxAnswerBytes, left);
    if (!('broke' in exchange)) return { reply: readReply(exchange) };
    const mayRetry = exchange.broke === 'CONNECTION' && !exchange.hasBegun && retries > 0;
    if (!mayRetry) return { reply: readReply(exchange), reason: exchange.reason };
  }
}

/** One piece of memory, so that a request leaves in one packet where it fits. */
function requestBytes({ head }: Target, { caller, trace, body }: Sent): Buffer {
  const whole = `${head}${caller}${trace}content-length: ${body.length}\r\n\r\n`;
  const request = Buffer.allocUnsafe(whole.length + body.length);
  request.write(whole, 'latin1');
  request.set(body, whole.length);
  return request;
}

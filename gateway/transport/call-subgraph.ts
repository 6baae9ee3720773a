import { CALLER_HEADER } from '../../shared/core/caller';
import type { SealedCall, SignCall } from '../../shared/sharing/calls/call-signer';
import type { SubgraphReply } from '../execution/execution';
import type { ConnectionPool } from './connection-pool';
import type { Guard } from './guard-subgraph';
import { readReply } from './read-reply';
import type { Exchange } from './subgraph-connection';
import type { ShareCall } from './share-calls';
import type { SubgraphPolicy } from './subgraph-policy';

/** Where a subgraph is called, and how. */
export interface Target {
  /** Connections to its origin, which no other subgraph uses. */
  readonly pool: ConnectionPool;
  /** The head of every request up to what differs between callers. */
  readonly head: string;
  /** Path and query, as they stand in the head. */
  readonly path: string;
  /** Signs calls of this subgraph; undefined where none is signed. Throws where it should sign and cannot. */
  readonly signer: () => SignCall | undefined;
  readonly policy: SubgraphPolicy;
  readonly guard: Guard;
  readonly share: ShareCall;
}

/** What one call sends. */
export interface Sent {
  readonly body: Buffer;
  /** Who asks, and under which policy, as the subgraph is told. */
  readonly caller: string;
  readonly policy: string;
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
  for (let retries = sent.isQuery ? policy.retries : 0; ; retries -= 1) {
    const left = end - performance.now();
    if (left <= 0) return { reply: { failure: 'SUBGRAPH_TIMEOUT' }, reason: 'WAITED_TOO_LONG' };
    // Signed anew each time: a subgraph takes a signature once.
    const signed = sign(target, sent);
    if (signed === 'CANNOT_SIGN') return { reply: UNREACHABLE, reason: signed };
    const request = requestBytes(target, sent, signed);
    const exchange = await pool.exchange(request, policy.maxAnswerBytes, left);
    if (!('broke' in exchange)) return outcomeOf(exchange, signed);
    const mayRetry = exchange.broke === 'CONNECTION' && !exchange.hasBegun && retries > 0;
    if (!mayRetry) return { reply: readReply(exchange), reason: exchange.reason };
  }
}

const UNREACHABLE: SubgraphReply = { failure: 'SUBGRAPH_UNREACHABLE' };

function sign(
  { signer, path }: Target,
  { body, caller, policy }: Sent,
): SealedCall | 'CANNOT_SIGN' | undefined {
  try {
    return signer()?.({ method: 'POST', target: path, body, caller, policy });
  } catch {
    return 'CANNOT_SIGN';
  }
}

/** What is not signed as the answer to this call may be anybody's, or the answer to another. */
function outcomeOf(
  exchange: Extract<Exchange, { head: unknown }>,
  signed: SealedCall | undefined,
): CallOutcome {
  const reply = readReply(exchange);
  if (signed === undefined || 'failure' in reply) return { reply };
  const { head, body } = exchange;
  if (signed.isAnswer({ ...head.seal, status: head.status, body })) return { reply };
  return { reply: { failure: 'SUBGRAPH_ANSWER_INVALID' }, reason: 'ANSWER_NOT_SIGNED' };
}

/** One piece of memory, so that a request leaves in one packet where it fits. */
function requestBytes({ head }: Target, sent: Sent, signed: SealedCall | undefined): Buffer {
  const { body, trace } = sent;
  const lines = linesOf(signed?.headers ?? { [CALLER_HEADER]: sent.caller });
  const whole = `${head}${lines}${trace}content-length: ${body.length}\r\n\r\n`;
  const request = Buffer.allocUnsafe(whole.length + body.length);
  request.write(whole, 'latin1');
  request.set(body, whole.length);
  return request;
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  let lines = '';
  for (const name in headers) lines += `${name}: ${headers[name]}\r\n`;
  return lines;
}

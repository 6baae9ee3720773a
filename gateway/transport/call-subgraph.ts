import { type Pool, errors } from 'undici';
import { CALLER_HEADER, GATEWAY_SECRET_HEADER } from '../../shared/core/caller';
import type { CallFailure, SubgraphReply } from '../execution/execution';
import type { Guard } from './guard-subgraph';
import { readReply } from './read-reply';
import type { SubgraphPolicy } from './subgraph-policy';

/** Where a subgraph is called, and how. */
export interface Target {
  /** Connections to its origin, which no other subgraph uses. */
  readonly pool: Pool;
  readonly path: string;
  readonly policy: SubgraphPolicy;
  readonly guard: Guard;
}

/** What one call sends. */
export interface Sent {
  readonly body: string;
  /** The caller as a header value. */
  readonly caller: string;
  readonly secret: string;
  readonly isQuery: boolean;
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
    const outcome = await attempt(target, sent, end, sent.isQuery ? policy.retries : 0);
    reason = outcome.reason;
    return outcome.reply;
  }, end);
  if (typeof reply !== 'string') return reason === undefined ? { reply } : { reply, reason };
  return { reply: { failure: 'SUBGRAPH_UNREACHABLE' }, reason: reply };
}

async function attempt(
  target: Target,
  sent: Sent,
  end: number,
  retries: number,
): Promise<CallOutcome> {
  const left = end - performance.now();
  if (left <= 0) return { reply: { failure: 'SUBGRAPH_TIMEOUT' }, reason: 'WAITED_TOO_LONG' };
  const progress = { answered: false };
  try {
    const response = await send(target, sent, AbortSignal.timeout(Math.ceil(left)));
    progress.answered = true;
    return { reply: await readReply(response, target.policy.maxAnswerBytes) };
  } catch (error) {
    const failure = failureOf(error);
    const mayRetry = failure === 'SUBGRAPH_UNREACHABLE' && !progress.answered && retries > 0;
    if (mayRetry) return attempt(target, sent, end, retries - 1);
    return { reply: { failure }, reason: codeOf(error) };
  }
}

function send({ pool, path }: Target, { body, caller, secret }: Sent, signal: AbortSignal) {
  return pool.request({
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      [CALLER_HEADER]: caller,
      ...(secret === '' ? {} : { [GATEWAY_SECRET_HEADER]: secret }),
    },
    body,
    signal,
  });
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'SUBGRAPH_ANSWER_INVALID';
  if (error instanceof errors.ConnectTimeoutError) return 'SUBGRAPH_UNREACHABLE';
  return /Timeout|Abort/.test(textOf(error, 'name')) ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNREACHABLE';
}

function codeOf(error: unknown): string {
  return textOf(error, 'code') || textOf(error, 'name');
}

function textOf(error: unknown, key: 'code' | 'name'): string {
  const value = (error as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : '';
}

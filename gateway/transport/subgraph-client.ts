import { Pool, errors } from 'undici';
import {
  CALLER_HEADER,
  type Caller,
  GATEWAY_SECRET_HEADER,
  encodeCaller,
} from '../../shared/core/caller';
import type { Log } from '../../shared/runtime/logging';
import type { CallFailure, SubgraphReply, SubgraphRequest } from '../execution/execution';
import { readReply } from './read-reply';

export interface SubgraphClientOptions {
  readonly subgraphSecret: string;
  readonly subgraphTimeoutMs: number;
  readonly subgraphConnections: number;
  readonly maxAnswerBytes: number;
  readonly log: Log;
}

export interface CallContext {
  readonly url: string;
  readonly caller: Caller;
  /** When the whole request must be answered, in milliseconds of `performance.now()`. */
  readonly deadline: number;
}

/** Calls subgraphs over HTTP. Nothing of the client's request is forwarded but who asks. */
export interface SubgraphClient {
  /** Never rejects: a call that fails says how. */
  readonly call: (request: SubgraphRequest, context: CallContext) => Promise<SubgraphReply>;
  readonly close: () => Promise<void>;
}

/** Where a subgraph is called: a pool of connections to its origin, and the path there. */
interface Target {
  readonly pool: Pool;
  readonly path: string;
}

/** Makes a client that keeps one pool of connections for each address. */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const targets = new Map<string, Target>();
  const targetOf = (url: string): Target => {
    const known = targets.get(url);
    if (known !== undefined) return known;
    const { origin, pathname, search } = new URL(url);
    const pool = new Pool(origin, {
      connections: options.subgraphConnections,
      maxResponseSize: options.maxAnswerBytes,
      pipelining: 1,
    });
    const target = { pool, path: pathname + search };
    targets.set(url, target);
    return target;
  };
  return {
    async call(request, context) {
      const attempts = request.operationKind === 'query' ? 2 : 1;
      return callWithin(options, targetOf(context.url), attempts, { request, context });
    },
    async close() {
      await Promise.all([...targets.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

interface CallInput {
  readonly request: SubgraphRequest;
  readonly context: CallContext;
}

async function callWithin(
  options: SubgraphClientOptions,
  target: Target,
  attempts: number,
  input: CallInput,
): Promise<SubgraphReply> {
  const { request, context } = input;
  const left = Math.min(options.subgraphTimeoutMs, context.deadline - performance.now());
  if (left <= 0) return { failure: 'SUBGRAPH_TIMEOUT' };
  const progress = { bodyStarted: false };
  try {
    const response = await send(options, target, input, AbortSignal.timeout(Math.ceil(left)));
    progress.bodyStarted = true;
    return await readReply(response, options.maxAnswerBytes);
  } catch (error) {
    const failure = failureOf(error);
    const mayRetry = failure === 'SUBGRAPH_UNREACHABLE' && !progress.bodyStarted && attempts > 1;
    if (mayRetry) return callWithin(options, target, attempts - 1, input);
    options.log.warn({ subgraph: request.subgraph, failure, reason: codeOf(error) }, 'call failed');
    return { failure };
  }
}

function send(
  options: SubgraphClientOptions,
  { pool, path }: Target,
  { request, context }: CallInput,
  signal: AbortSignal,
) {
  const secret = options.subgraphSecret;
  return pool.request({
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      [CALLER_HEADER]: encodeCaller(context.caller),
      ...(secret === '' ? {} : { [GATEWAY_SECRET_HEADER]: secret }),
    },
    body: JSON.stringify({ query: request.query, variables: request.variables }),
    signal,
  });
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'SUBGRAPH_ANSWER_INVALID';
  if (error instanceof errors.ConnectTimeoutError) return 'SUBGRAPH_UNREACHABLE';
  return /Timeout|Abort/.test(nameOf(error)) ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNREACHABLE';
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : nameOf(error);
}

function nameOf(error: unknown): string {
  const { name } = error as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

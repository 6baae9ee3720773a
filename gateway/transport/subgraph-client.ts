import { Pool } from 'undici';
import { type Caller, encodeCaller } from '../../shared/core/caller';
import type { Log } from '../../shared/runtime/logging';
import type { SubgraphReply, SubgraphRequest } from '../execution/execution';
import { type CallOutcome, type Target, callSubgraph } from './call-subgraph';
import { guardSubgraph } from './guard-subgraph';
import type { GatewayMetrics } from './metrics';
import { type ShareCall, createCallSharing } from './share-calls';
import type { SubgraphPolicies, SubgraphPolicy } from './subgraph-policy';

export interface SubgraphClientOptions {
  readonly subgraphSecret: string;
  readonly policy: SubgraphPolicy;
  readonly policies: SubgraphPolicies;
  /** How long a query waits for an equal one under way; 0 shares none. */
  readonly shareCallsMs: number;
  readonly log: Log;
  readonly metrics: GatewayMetrics;
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

/** Makes a client that keeps a pool of connections, a bulkhead and a breaker for each subgraph. */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const targets = new Map<string, Target>();
  const share = createCallSharing(options.shareCallsMs);
  const targetOf = (subgraph: string, url: string): Target => {
    const key = `${subgraph} ${url}`;
    const target = targets.get(key) ?? openTarget(options, subgraph, url);
    targets.set(key, target);
    return target;
  };
  return {
    async call(request, context) {
      const started = performance.now();
      const outcome = await makeCall(options, share, targetOf, { request, context });
      report(options, request.subgraph, outcome, performance.now() - started);
      return outcome.reply;
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

async function makeCall(
  options: SubgraphClientOptions,
  share: ShareCall,
  targetOf: (subgraph: string, url: string) => Target,
  { request, context }: CallInput,
): Promise<CallOutcome> {
  const { subgraph, query, variables, operationKind } = request;
  if (!URL.canParse(context.url)) {
    return { reply: { failure: 'SUBGRAPH_UNREACHABLE' }, reason: 'NO_ADDRESS' };
  }
  const target = targetOf(subgraph, context.url);
  const caller = encodeCaller(context.caller);
  const body = JSON.stringify({ query, variables });
  const isQuery = operationKind === 'query';
  let own: CallOutcome | undefined;
  const call = async (): Promise<SubgraphReply> => {
    const sent = { body, caller, secret: options.subgraphSecret, isQuery };
    own = await callSubgraph(target, sent, context.deadline);
    return own.reply;
  };
  const key = `${subgraph}\n${context.url}\n${caller}\n${body}`;
  const reply = isQuery ? await share(key, call) : await call();
  return own ?? { reply, reason: 'SHARED' };
}

function openTarget(options: SubgraphClientOptions, subgraph: string, url: string): Target {
  const policy = { ...options.policy, ...ownPolicy(options.policies, subgraph) };
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: policy.connections,
    maxResponseSize: policy.maxAnswerBytes,
    connectTimeout: policy.timeoutMs,
    pipelining: 1,
  });
  const guard = guardSubgraph(policy, (state) => {
    options.log.warn({ subgraph, breaker: state }, 'the breaker of a subgraph changed');
    options.metrics.breaker(subgraph, state === 'open');
  });
  return { pool, path: pathname + search, policy, guard };
}

function ownPolicy(policies: SubgraphPolicies, subgraph: string): Partial<SubgraphPolicy> {
  return (Object.hasOwn(policies, subgraph) && policies[subgraph]) || {};
}

function report(
  { log, metrics }: SubgraphClientOptions,
  subgraph: string,
  { reply, reason }: CallOutcome,
  milliseconds: number,
): void {
  const failure = 'failure' in reply ? reply.failure : undefined;
  metrics.call(subgraph, failure ?? (reason === 'SHARED' ? 'SHARED' : 'OK'), milliseconds);
  if (failure !== undefined) log.warn({ subgraph, failure, reason }, 'call failed');
}

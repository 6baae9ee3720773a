import { type Caller, encodeCaller } from '../../shared/core/caller';
import type { Log } from '../../shared/runtime/logging';
import type { CallSigners } from '../../shared/runtime/sharing/call-signers';
import type { SubgraphReply, SubgraphRequest } from '../execution/execution';
import { type CallOutcome, type Target, callSubgraph } from './call-subgraph';
import { ConnectionPool } from './connection-pool';
import { guardSubgraph } from './guard-subgraph';
import type { GatewayMetrics } from './metrics';
import { createCallSharing } from './share-calls';
import { signerOf } from './signer-of';
import { type SubgraphPolicies, type SubgraphPolicy, policyOf } from './subgraph-policy';

export interface SubgraphClientOptions {
  readonly signers: CallSigners;
  /** Tells apart the policies under which is asked. */
  readonly policyNow: () => string;
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
  /** The trace that the call is part of. */
  readonly traceparent?: string;
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
  const targetOf = (subgraph: string, url: string): Target | undefined => {
    const key = `${subgraph} ${url}`;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const opened = openTarget(options, subgraph, url);
    if (opened !== undefined) targets.set(key, opened);
    return opened;
  };
  return {
    async call(request, context) {
      const started = performance.now();
      const target = targetOf(request.subgraph, context.url);
      const outcome =
        target === undefined
          ? NO_ADDRESS
          : await makeCall(target, request, { ...context, policy: options.policyNow() });
      report(options, request.subgraph, outcome, performance.now() - started);
      return outcome.reply;
    },
    close() {
      for (const { pool } of targets.values()) pool.destroy();
      return Promise.resolve();
    },
  };
}

const NO_ADDRESS: CallOutcome = {
  reply: { failure: 'SUBGRAPH_UNREACHABLE' },
  reason: 'NO_ADDRESS',
};

async function makeCall(
  target: Target,
  { body, operationKind }: SubgraphRequest,
  { caller, policy, deadline, traceparent }: CallContext & { readonly policy: string },
): Promise<CallOutcome> {
  const isQuery = operationKind === 'query';
  const trace = traceparent === undefined ? '' : `traceparent: ${traceparent}\r\n`;
  const sent = { body, caller: encodeCaller(caller), policy, isQuery, trace };
  if (!isQuery) return callSubgraph(target, sent, deadline);
  let own: CallOutcome | undefined;
  const reply = await target.share(sent, async () => {
    own = await callSubgraph(target, sent, deadline);
    return own.reply;
  });
  return own ?? { reply, reason: 'SHARED' };
}

/** `undefined` for what is no address that can be called. */
function openTarget(
  options: SubgraphClientOptions,
  subgraph: string,
  url: string,
): Target | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const isSecure = address.protocol === 'https:';
  if (!isSecure && address.protocol !== 'http:') return undefined;
  const policyFor = (name: string) => policyOf(options.policy, options.policies, name);
  const policy = policyFor(subgraph);
  const port = Number(address.port || (isSecure ? 443 : 80));
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const guard = guardSubgraph(policy, (state) => {
    options.log.warn({ subgraph, breaker: state }, 'the breaker of a subgraph changed');
    options.metrics.breaker(subgraph, state === 'open');
  });
  return {
    pool: new ConnectionPool({ isSecure, host, port }),
    head: headOf(address),
    path: address.pathname + address.search,
    signer: () => signerOf({ signers: options.signers, policyOf: policyFor }, subgraph),
    policy,
    guard,
    share: createCallSharing(options.shareCallsMs),
  };
}

/** The URL standard has escaped whatever would not be allowed in a request line. */
function headOf({ host, pathname, search }: URL): string {
  const lines = [
    `POST ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    'connection: keep-alive',
    'content-type: application/json',
    'accept: application/graphql-response+json, application/json',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
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

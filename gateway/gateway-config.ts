import type { AdmissionOptions } from './authorization/admission';
import { DEFAULT_LIMITS, type OperationLimits } from './authorization/operation-limits';
import {
  DEFAULT_POLICY,
  type SubgraphPolicies,
  type SubgraphPolicy,
  policyOf,
} from './transport/subgraph-policy';

/** How a gateway serves, apart from what it serves. */
export interface GatewayConfig {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** What differs for single subgraphs from the settings that begin with `subgraph`. */
  readonly subgraphPolicies: SubgraphPolicies;
  readonly subgraphTimeoutMs: number;
  readonly subgraphConnections: number;
  readonly subgraphQueue: number;
  readonly subgraphRetries: number;
  readonly subgraphBreakerFailures: number;
  readonly subgraphBreakerRestMs: number;
  readonly maxAnswerBytes: number;
  /** How long a query of a subgraph waits for an equal one of an equal caller; 0 shares none. */
  readonly shareCallsMs: number;
  readonly requestTimeoutMs: number;
  /** Questions answered at the same time; more are told to come back. */
  readonly maxRequests: number;
  /** Subscriptions at the same time; more are told to come back. */
  readonly maxSubscriptions: number;
  /** Events that may wait for one subscriber; when more come, its subscription ends. */
  readonly subscriptionQueue: number;
  readonly maxBodyBytes: number;
  readonly limits: OperationLimits;
  readonly trustedFor: AdmissionOptions['trustedFor'];
  /** Whether documents that clients send with a hash may be left out next time. */
  readonly persistedQueries: boolean;
  /** Whether a question that any web page could send is refused. */
  readonly csrfPrevention: boolean;
  /** Origins of web pages that may ask; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** How long requests in flight may take to end when the gateway stops. */
  readonly drainMs: number;
}

export const DEFAULT_CONFIG: GatewayConfig = {
  host: '127.0.0.1',
  port: 4000,
  subgraphPolicies: {},
  subgraphTimeoutMs: DEFAULT_POLICY.timeoutMs,
  subgraphConnections: DEFAULT_POLICY.connections,
  subgraphQueue: DEFAULT_POLICY.queue,
  subgraphRetries: DEFAULT_POLICY.retries,
  subgraphBreakerFailures: DEFAULT_POLICY.breakerFailures,
  subgraphBreakerRestMs: DEFAULT_POLICY.breakerRestMs,
  maxAnswerBytes: DEFAULT_POLICY.maxAnswerBytes,
  shareCallsMs: 50,
  requestTimeoutMs: 15_000,
  maxRequests: 1_000,
  maxSubscriptions: 1_000,
  subscriptionQueue: 100,
  maxBodyBytes: 1_000_000,
  limits: DEFAULT_LIMITS,
  trustedFor: 'nobody',
  persistedQueries: true,
  csrfPrevention: true,
  corsOrigins: [],
  drainMs: 20_000,
};

/** How a subgraph is called that has no settings of its own. */
export function generalPolicy(config: GatewayConfig): SubgraphPolicy {
  return {
    timeoutMs: config.subgraphTimeoutMs,
    connections: config.subgraphConnections,
    queue: config.subgraphQueue,
    retries: config.subgraphRetries,
    maxAnswerBytes: config.maxAnswerBytes,
    maxJsonDepth: DEFAULT_POLICY.maxJsonDepth,
    breakerFailures: config.subgraphBreakerFailures,
    breakerRestMs: config.subgraphBreakerRestMs,
    subscriptions: DEFAULT_POLICY.subscriptions,
    calls: DEFAULT_POLICY.calls,
  };
}

/** How one subgraph is called, with its own settings. */
export function policyFor(config: GatewayConfig, subgraph: string): SubgraphPolicy {
  return policyOf(generalPolicy(config), config.subgraphPolicies, subgraph);
}

import type { Log } from '../shared/runtime/logging';
import { type CallSigners, NO_SIGNERS } from '../shared/runtime/sharing/call-signers';
import type { JudgedUse } from '../shared/sharing/judge-break-glass';
import { NO_AGREEMENTS, type SharingPolicy } from '../shared/sharing/sharing-policy';
import { type GatewayConfig, generalPolicy, policyFor } from './gateway-config';
import { oversightSubgraph } from './oversight/oversight-subgraph';
import type { ReadLines } from './oversight/read-access-mirror';
import { inNameOfDrawers } from './transport/in-name-of-drawers';
import { withBuiltIn } from './transport/built-in-subgraphs';
import { maskGatewayError } from './transport/mask-error';
import type { GatewayMetrics } from './transport/metrics';
import { lacksCallKeys } from './transport/signer-of';
import { type SubgraphClient, createSubgraphClient } from './transport/subgraph-client';
import { openSseEvents } from './transport/subscriptions/open-sse-events';
import { openWebSocketEvents } from './transport/subscriptions/open-websocket-events';
import type { SubscriptionRunner } from './transport/subscriptions/run-subscription';

interface Overrides {
  readonly client?: SubgraphClient;
  readonly callSigners?: CallSigners;
  readonly sharing?: () => SharingPolicy;
  readonly readings?: ReadLines;
  readonly breakGlass?: () => readonly JudgedUse[];
}

interface Beside {
  readonly log: Log;
  readonly metrics: GatewayMetrics;
}

/** What asks subgraphs: for answers, and for events. */
export interface Calls {
  readonly client: SubgraphClient;
  readonly runner: SubscriptionRunner;
  /** Whether a subgraph is not called, since its call keys are missing. */
  readonly lacksCallKeys: (subgraph: string) => boolean;
}

/** Opens what calls subgraphs, signed where they know this gateway, under the policy of the moment. */
export function openCalls(
  config: GatewayConfig,
  { log, metrics }: Beside,
  overrides: Overrides,
): Calls {
  const { subgraphPolicies: policies, shareCallsMs, requestTimeoutMs, subscriptionQueue } = config;
  const { client: given, callSigners = NO_SIGNERS } = overrides;
  const { sharing = () => NO_AGREEMENTS, readings, breakGlass } = overrides;
  const policy = generalPolicy(config);
  const signing = { signers: callSigners, policyNow: () => sharing().digest };
  const policyOf = (subgraph: string) => policyFor(config, subgraph);
  const calling = { policy, policies, shareCallsMs, log, metrics, ...signing };
  const own = withBuiltIn(given ?? createSubgraphClient(calling), [
    oversightSubgraph({ sharing, readings, breakGlass, log }),
  ]);
  const client = inNameOfDrawers(own, sharing);
  const mask = maskGatewayError(log);
  const runner: SubscriptionRunner = {
    ...{ client, requestTimeoutMs, mostWaiting: subscriptionQueue, ...signing },
    policyOf,
    openers: { ws: openWebSocketEvents, sse: openSseEvents },
    show: ({ data, errors }) => ({
      ...(data !== undefined && { data }),
      ...(errors?.length && { errors: errors.map((error) => mask(error.toJSON(), error)) }),
    }),
  };
  return {
    client,
    runner,
    lacksCallKeys: (subgraph) => lacksCallKeys({ signers: callSigners, policyOf }, subgraph),
  };
}

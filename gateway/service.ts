import { type Log, createLog } from '../shared/runtime/logging';
import type { CallSigners } from '../shared/runtime/sharing/call-signers';
import type { Signer } from '../shared/sharing/signature';
import type { JudgedUse } from '../shared/sharing/judge-break-glass';
import { NO_AGREEMENTS, type SharingPolicy } from '../shared/sharing/sharing-policy';
import { type Admit, type Admitted, createAdmission } from './authorization/admission';
import type { ApiKeys } from './authorization/api-keys';
import { createAuthorization } from './authorization/authorize-operation';
import { type GrantPolicies, directiveDecisions } from './authorization/directive-decisions';
import type { OpenDecisionSource } from './authorization/field-decisions';
import { createCostEstimate } from './authorization/cost-gate';
import { type IdentifyCaller, createCallerIdentification } from './authorization/identify-caller';
import { DEFAULT_LIMITS, type OperationLimits } from './authorization/operation-limits';
import {
  NO_DOCUMENTS,
  type TrustedDocuments,
  createKnownDocuments,
} from './authorization/known-documents';
import type { DecideLabel } from './authorization/override-labels';
import type { VerifyToken } from './authorization/tokens/verify-token';
import { sharingDecisions } from './authorization/sharing-decisions';
import { type WriteReading, createMirroring } from './authorization/mirror-answers';
import type { ReadLines } from './oversight/read-access-mirror';
import { DEFAULT_CONFIG, type GatewayConfig, policyFor } from './gateway-config';
import { openCalls } from './open-calls';
import { KnownAnswers } from './transport/answer-known';
import {
  type GatewayAnswer,
  type GatewayQuestion,
  answerInProcess,
} from './transport/answer-in-process';
import type { Answering } from './transport/answer-question';
import { type GraphqlHandlerOptions, createGraphqlHandler } from './transport/answer-http';
import { createApollo } from './transport/create-apollo';
import { createCallerValidation } from './transport/validate-for-caller';
import { createReadinessCheck } from './transport/check-readiness';
import { type EngineHolder, createEngineHolder } from './transport/engine-holder';
import { type ExampleQuestion, createGraphiqlPage } from './transport/graphiql-page';
import {
  type Routes,
  type ServerOptions,
  closeServer,
  createHttpServer,
  listenOn,
} from './transport/http-server';
import { KnownQuestions } from './transport/known-questions';
import { type GatewayMetrics, createMetrics } from './transport/metrics';
import { createRequestContext } from './transport/request-context';
import { RequestGate } from './transport/request-gate';
import type { SubgraphClient } from './transport/subgraph-client';
import type { Tracing } from './transport/tracing';
import { OpenSubscriptions } from './transport/subscriptions/open-subscriptions';
import { serveWebSocket } from './transport/subscriptions/serve-websocket';
import { createSubscribe } from './transport/subscriptions/subscribe';

export interface GatewayOptions extends Partial<Omit<GatewayConfig, 'limits'>> {
  readonly supergraphSdl: string;
  /** What differs from the default limits. */
  readonly limits?: Partial<OperationLimits>;
}

/** What a test or another program may put in place of the gateway's own parts. */
export interface GatewayOverrides {
  readonly keys?: ApiKeys | (() => ApiKeys);
  /** Takes access tokens; without it there are keys alone. */
  readonly verifyToken?: VerifyToken;
  readonly trustedDocuments?: TrustedDocuments;
  readonly log?: Log;
  readonly client?: SubgraphClient;
  /** Signs the calls of subgraphs; without it none is signed. */
  readonly callSigners?: CallSigners;
  readonly exampleQuestions?: readonly ExampleQuestion[];
  /** How often an operation runs the general way before it is compiled. */
  readonly compileAfter?: number;
  /** Which policies of `@policy` a caller meets; without it nobody meets any. */
  readonly grantPolicies?: GrantPolicies;
  /** The sharing agreements as they stand now; without it there are none. */
  readonly sharing?: () => SharingPolicy;
  /** Traces of requests; without it nothing is traced. */
  readonly tracing?: Tracing;
  /** The log of readings; without it readings of protected values are not logged. */
  readonly writeReading?: WriteReading;
  /** Reads that log back, for the owners of what was read. */
  readonly readings?: ReadLines;
  /** The declared crises as they were judged last. */
  readonly breakGlass?: () => readonly JudgedUse[];
  /** Who signs receipts now, in the gateway's name; without it none are given. */
  readonly receipts?: () => Signer;
  /** Decides labels of `@override` other than `percent(x)`; without it they are not active. */
  readonly decideLabel?: DecideLabel;
  /** Further sources of decisions about fields; the strictest decision holds. */
  readonly decisions?: readonly OpenDecisionSource[];
}

export interface Gateway {
  /** Answers one question in process, by the same way as over HTTP. */
  readonly execute: (question: GatewayQuestion) => Promise<GatewayAnswer>;
  /** Starts to serve HTTP; resolves with the port. Throws PassageError PORT_IN_USE. */
  readonly listen: () => Promise<number>;
  /** Lets requests in flight end and closes all connections. */
  readonly stop: () => Promise<void>;
  /** Changes limits from now on, also for documents that were allowed before. */
  readonly setLimits: (limits: Partial<OperationLimits>) => void;
  /** Serves another supergraph; one that cannot be served is refused, and nothing changes. */
  readonly engines: EngineHolder;
  readonly metrics: GatewayMetrics;
}

/**
 * Makes a gateway for one supergraph. Nothing listens until asked.
 * @throws PassageError FILE_MALFORMED when the supergraph cannot be served, COMPOSITION_FAILED when one owner
 * reaches for another's protected field in it.
 */
export function createGateway(options: GatewayOptions, overrides: GatewayOverrides = {}): Gateway {
  let limits: OperationLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const config: GatewayConfig = { ...DEFAULT_CONFIG, ...options, limits };
  const log = overrides.log ?? createLog('gateway', 'silent');
  const gate = new RequestGate(config.maxRequests);
  const metrics = createMetrics(() => gate.inFlight);
  const engines = openEngines(options.supergraphSdl, config, overrides);
  const { client, runner, lacksCallKeys } = openCalls(config, { log, metrics }, overrides);
  const { identify, admit } = openAdmission(config, () => limits, overrides);
  const contextOf = (admitted: Admitted) =>
    createRequestContext(client, admitted, config.requestTimeoutMs, overrides.tracing);
  const estimateCost = createCostEstimate(() => limits);
  const answering = { engines, log, ...openRules(overrides), estimateCost };
  const { apollo, answers } = openAnswers(answering, config.csrfPrevention);
  const validate = createCallerValidation(engines, answering.authorization);
  const open = new OpenSubscriptions(config.maxSubscriptions);
  const subscribe = createSubscribe({ ...answering, runner });
  let started: Promise<void> | undefined;
  const start = () => (started ??= apollo.start());
  const asking = { apollo, answers, admit, validate, contextOf };
  const parts = { ...asking, gate, subscribe, open, maxBodyBytes: config.maxBodyBytes };
  const server = openServer(config, parts, overrides, {
    ...{ log, metrics, identify },
    readiness: createReadinessCheck(engines, { client, lacksCallKeys }),
  });
  return {
    engines,
    metrics,
    setLimits(changed) {
      limits = { ...limits, ...changed };
    },
    async execute(question) {
      await start();
      return answerInProcess(parts, question);
    },
    async listen() {
      await start();
      tellNotCalled(engines, lacksCallKeys, log);
      return listenOn(server.http, config.host, config.port);
    },
    async stop() {
      await open.close();
      await server.closeSockets();
      await closeServer(server.http, gate, config.drainMs);
      if (started !== undefined) await apollo.stop();
      await client.close();
    },
  };
}

/** What the gateway answers itself, under an address of no protocol, needs no keys. */
function tellNotCalled(
  engines: EngineHolder,
  lacksCallKeys: (subgraph: string) => boolean,
  log: Log,
): void {
  const subgraphs = [...engines.current().supergraph.subgraphs.values()]
    .filter(({ name, url }) => /^https?:/.test(url) && lacksCallKeys(name))
    .map(({ name }) => name);
  if (subgraphs.length === 0) return;
  log.error({ subgraphs }, 'these subgraphs are not called: their call keys are missing');
}

/** Apollo Server, and what answers before it what it has seen before. */
function openAnswers(answering: Answering, csrfPrevention: boolean) {
  const known = new KnownQuestions();
  return {
    apollo: createApollo({ ...answering, known, csrfPrevention }),
    answers: new KnownAnswers(answering, known),
  };
}

interface Beside extends Pick<ServerOptions, 'log' | 'metrics'> {
  readonly identify: IdentifyCaller;
  readonly readiness: Routes['readiness'];
}

/** All that listens, over HTTP and over WebSocket. */
function openServer(
  { corsOrigins, maxSubscriptions, maxBodyBytes }: GatewayConfig,
  parts: GraphqlHandlerOptions,
  { exampleQuestions = [] }: GatewayOverrides,
  { readiness, identify, log, metrics }: Beside,
) {
  const page = createGraphiqlPage(exampleQuestions);
  const http = createHttpServer(
    { graphql: createGraphqlHandler(parts), page, readiness },
    { log, metrics, corsOrigins, gate: parts.gate },
  );
  const closeSockets = serveWebSocket(http, {
    ...{ ...parts, corsOrigins, log, identify },
    maxSockets: maxSubscriptions,
    maxMessageBytes: maxBodyBytes,
  });
  return { http, closeSockets };
}

function openEngines(
  sdl: string,
  config: GatewayConfig,
  overrides: GatewayOverrides,
): EngineHolder {
  const jsonDepthOf = (subgraph: string): number => policyFor(config, subgraph).maxJsonDepth;
  return createEngineHolder(sdl, { ...overrides, jsonDepthOf });
}

function openAdmission(
  { trustedFor, persistedQueries }: GatewayConfig,
  limits: () => OperationLimits,
  { trustedDocuments = NO_DOCUMENTS, keys, verifyToken }: GatewayOverrides,
): { readonly identify: IdentifyCaller; readonly admit: Admit } {
  const identify = createCallerIdentification({
    ...(keys && { keys: typeof keys === 'function' ? keys : () => keys }),
    ...(verifyToken && { verifyToken }),
  });
  const documents = createKnownDocuments(trustedDocuments, persistedQueries);
  return { identify, admit: createAdmission({ limits, identify, documents, trustedFor }) };
}

function openRules(
  overrides: GatewayOverrides,
): Pick<Answering, 'authorization' | 'mirror' | 'decideLabel' | 'organizations' | 'receipts'> {
  const { grantPolicies = () => [], sharing = () => NO_AGREEMENTS, writeReading } = overrides;
  const { decideLabel, receipts } = overrides;
  const given = { ...(decideLabel && { decideLabel }), ...(receipts && { receipts }) };
  const organizations = () => sharing().organizations;
  const sources = [directiveDecisions(grantPolicies), sharingDecisions(sharing)];
  const authorization = createAuthorization([...sources, ...(overrides.decisions ?? [])]);
  const rules = { authorization, organizations, ...given };
  if (writeReading === undefined) return rules;
  return { ...rules, mirror: createMirroring(sharing, writeReading) };
}

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import { PassageError, explain } from '../shared/core/errors';
import { type Log, createLog } from '../shared/runtime/logging';
import { type DocumentFacts, admitCaller, inspectDocument } from './authorization/admit-operation';
import { type ApiKeys, NO_KEYS } from './authorization/api-keys';
import { type Headers, identifyCaller } from './authorization/identify-caller';
import { DEFAULT_CONFIG, type GatewayConfig } from './gateway-config';
import { LruCache } from './planning/lru-cache';
import { type Admit, createGraphqlHandler } from './transport/answer-http';
import { type RequestContext, apolloGateway } from './transport/apollo-gateway';
import { createReadinessCheck } from './transport/check-readiness';
import { type EngineHolder, createEngineHolder } from './transport/engine-holder';
import { type ExampleQuestion, createGraphiqlPage } from './transport/graphiql-page';
import { closeServer, createHttpServer, listenOn } from './transport/http-server';
import { maskGatewayError } from './transport/mask-error';
import { type SubgraphClient, createSubgraphClient } from './transport/subgraph-client';

export interface GatewayOptions extends Partial<GatewayConfig> {
  readonly supergraphSdl: string;
}

/** What a test or another program may put in place of the gateway's own parts. */
export interface GatewayOverrides {
  readonly keys?: ApiKeys;
  readonly log?: Log;
  readonly client?: SubgraphClient;
  readonly exampleQuestions?: readonly ExampleQuestion[];
}

export interface GatewayQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers?: Headers;
}

export interface GatewayAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface Gateway {
  /** Answers one question in process, by the same way as over HTTP. */
  readonly execute: (question: GatewayQuestion) => Promise<GatewayAnswer>;
  /** Starts to serve HTTP; resolves with the port. Throws PassageError PORT_IN_USE. */
  readonly listen: () => Promise<number>;
  /** Lets requests in flight end and closes all connections. */
  readonly stop: () => Promise<void>;
  /** Serves another supergraph; an invalid one is refused with FILE_MALFORMED and nothing changes. */
  readonly engines: EngineHolder;
}

const MOST_INSPECTED = 2_000;

/**
 * Makes a gateway for one supergraph. Nothing listens until asked.
 * @throws PassageError FILE_MALFORMED when the supergraph cannot be served.
 */
export function createGateway(options: GatewayOptions, overrides: GatewayOverrides = {}): Gateway {
  const config: GatewayConfig = { ...DEFAULT_CONFIG, ...options };
  const log = overrides.log ?? createLog('gateway', 'silent');
  const engines = createEngineHolder(options.supergraphSdl);
  const client = overrides.client ?? createSubgraphClient({ ...config, log });
  const admit = createAdmission(config, overrides.keys ?? NO_KEYS, client);
  const apollo = createApollo(engines, config, log);
  let started: Promise<void> | undefined;
  const start = (): Promise<void> => (started ??= apollo.start());
  const server = createHttpServer(
    {
      graphql: createGraphqlHandler({ apollo, admit, maxBodyBytes: config.maxBodyBytes }),
      page: createGraphiqlPage(overrides.exampleQuestions ?? []),
      readiness: createReadinessCheck(engines, client),
    },
    log,
  );
  return {
    engines,
    async execute(question) {
      await start();
      return executeIn(apollo, admit, question);
    },
    async listen() {
      await start();
      return listenOn(server, config.host, config.port);
    },
    async stop() {
      await closeServer(server);
      if (started !== undefined) await apollo.stop();
      await client.close();
    },
  };
}

function createAdmission(config: GatewayConfig, keys: ApiKeys, client: SubgraphClient): Admit {
  const inspected = new LruCache<DocumentFacts>(MOST_INSPECTED);
  const factsOf = (query: string): DocumentFacts => {
    const known = inspected.get(query);
    if (known !== undefined) return known;
    const facts = inspectDocument(query, config.limits);
    inspected.set(query, facts);
    return facts;
  };
  return (headers, query) => {
    const caller = identifyCaller(headers, keys);
    if (typeof query === 'string') admitCaller(caller, factsOf(query));
    const deadline = performance.now() + config.requestTimeoutMs;
    return { ask: (request, url) => client.call(request, { url, caller, deadline }) };
  };
}

function createApollo(
  engines: EngineHolder,
  { csrfPrevention = true }: GatewayConfig,
  log: Log,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: apolloGateway(engines, log),
    introspection: true,
    persistedQueries: false,
    csrfPrevention,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskGatewayError(log),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

async function executeIn(
  apollo: ApolloServer<RequestContext>,
  admit: Admit,
  { query, variables, operationName, headers = {} }: GatewayQuestion,
): Promise<GatewayAnswer> {
  try {
    const contextValue = admit(headers, query);
    const response = await apollo.executeOperation(
      { query, ...(variables && { variables }), ...(operationName && { operationName }) },
      { contextValue },
    );
    return response.body.kind === 'single' ? response.body.singleResult : {};
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    return { errors: [{ message: explain(error), extensions: { code: error.code } }] };
  }
}

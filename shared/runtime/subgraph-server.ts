import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, parse } from 'graphql';
import { ANONYMOUS, type Caller } from '../core/caller';
import { PassageError } from '../core/errors';
import type { CallKeys } from '../sharing/calls/call-keys';
import { createCallVerifier } from '../sharing/calls/call-verifier';
import { answerCall, send } from './answer-call';
import { withStates, writeStates } from './answer-states';
import { LoaderUse } from './loader-use';
import type { Log } from './logging';
import { maskError } from './mask-error';
import { type DecidingSubgraph, decideAgain } from './sharing/decide-again';
import type { SharingPolicy } from '../sharing/sharing-policy';
import { scalarResolvers } from './scalars';
import { serveSubscriptions } from './serve-subscriptions';

/** One owner's part of the graph: its contract, its resolvers and what they work with. */
export interface Subgraph<Context extends object> {
  readonly name: string;
  /** The text of schema.graphql. */
  readonly typeDefs: string;
  /** A resolver map, typed against the contract by `npm run generate:types`. */
  readonly resolvers: object;
  readonly whereOf?: DecidingSubgraph['whereOf'];
  /** Called once for each request, so that no loader is shared between callers. */
  readonly createContext: (caller: Caller) => Context;
  /** Figures for `GET /stats`, as the number of SQL statements so far. */
  readonly stats: () => Record<string, unknown>;
}

export interface SubgraphServerOptions {
  readonly host: string;
  readonly port: number;
  /** What its gateway seals calls with, as it is now. */
  readonly callKeys: () => CallKeys;
  /** The agreements by which this owner decides once more; without them it relies on its gateway. */
  readonly policy?: () => SharingPolicy;
  readonly log: Log;
}

export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** How long a request that is under way may go on once the server was asked to stop. */
const GRACE_MS = 5_000;

/**
 * Serves one subgraph: `POST /graphql`, subscriptions over WebSocket at the same address and `GET /stats` for
 * its gateway alone, `GET /health` for all.
 * @throws PassageError PORT_IN_USE
 */
export async function startSubgraphServer<Context extends object>(
  subgraph: Subgraph<Context>,
  options: SubgraphServerOptions,
): Promise<RunningServer> {
  const counted = countRequests(subgraph);
  const schema = walledSchema(counted, options);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled(), writeStates()],
    formatError: maskError(options.log),
  });
  await apollo.start();
  const verify = createCallVerifier(options.callKeys);
  const answering = {
    ...{ subgraph: counted, apollo, log: options.log, contextOf: counted.createContext },
    verify,
  };
  const server = createServer((request, response) => {
    answerCall(answering, { request, response }).catch((error: unknown) => {
      options.log.error({ err: error }, 'request failed');
      if (!response.headersSent) send(response, 500, { error: 'INTERNAL' });
      else response.destroy();
    });
  });
  const { createContext } = counted;
  const endSubscriptions = serveSubscriptions(server, {
    ...{ schema, createContext, verify, log: options.log },
  });
  await nextSecond(performance.timeOrigin);
  const port = await listen(server, subgraph.name, options);
  return { port, stop: () => endSubscriptions().then(() => stop(server, apollo)) };
}

/** Apollo Server hands on a copy of each context, and with it what stands under this. */
const ASKER = Symbol('who asks');

interface WatchedSubgraph<Context extends object> extends Subgraph<Context> {
  /** Who asks in a context that it made. */
  readonly callerIn: (context: object) => Caller;
}

/** Adds to its figures how many requests reached its resolvers and its loaders, and its peak memory. */
function countRequests<Context extends object>(
  subgraph: Subgraph<Context>,
): WatchedSubgraph<Context> {
  let requests = 0;
  const use = new LoaderUse();
  const createContext = (caller: Caller) => {
    requests += 1;
    const context = withStates(use.watch(subgraph.createContext(caller)));
    return Object.assign(context, { [ASKER]: caller });
  };
  const stats = () => ({
    ...subgraph.stats(),
    requests,
    loaders: use.requests,
    peakMemoryKib: process.resourceUsage().maxRSS,
  });
  const callerIn = (context: { [ASKER]?: Caller }) => context[ASKER] ?? ANONYMOUS;
  return { ...subgraph, createContext, stats, callerIn };
}

/** The schema, in which every protected field is decided once more for who asks. */
function walledSchema<Context extends object>(
  subgraph: WatchedSubgraph<Context>,
  { policy }: SubgraphServerOptions,
) {
  const contract = parse(subgraph.typeDefs);
  const schema = schemaOf(contract, subgraph.resolvers);
  if (policy === undefined) return schema;
  return decideAgain({ ...subgraph, contract }, schema, {
    policy,
    callerIn: subgraph.callerIn,
  });
}

function schemaOf(document: DocumentNode, resolvers: object) {
  const defined = new Set(
    document.definitions.map((d) => ('name' in d ? d.name?.value : undefined)),
  );
  const scalars = Object.entries(scalarResolvers).filter(([name]) => defined.has(name));
  const all = { ...Object.fromEntries(scalars), ...resolvers } as GraphQLResolverMap<unknown>;
  return buildSubgraphSchema([{ typeDefs: document, resolvers: all }]);
}

/** Signatures tell whole seconds: from the second after its start on, a process need refuse none that is new. */
function nextSecond(startedAt: number): Promise<void> {
  const left = Math.ceil(startedAt / 1_000) * 1_000 - Date.now();
  return left <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, left));
}

function listen(
  server: Server,
  name: string,
  { host, port }: SubgraphServerOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(name, port, cause)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function listenError(name: string, port: number, cause: NodeJS.ErrnoException): Error {
  if (cause.code !== 'EADDRINUSE') return cause;
  const variable = `${name.toUpperCase()}_PORT`;
  return new PassageError('PORT_IN_USE', `port ${port} is taken by another program`, {
    where: variable,
    expected: `a free port: set ${variable} to another one`,
    cause,
  });
}

async function stop(server: Server, apollo: ApolloServer<never> | { stop(): Promise<void> }) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(grace);
  await apollo.stop();
}

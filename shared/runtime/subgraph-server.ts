import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Caller } from '../core/caller';
import { PassageError, explain } from '../core/errors';
import { callerOf, isTrusted } from './gateway-caller';
import { LoaderUse } from './loader-use';
import type { Log } from './logging';
import { maskError } from './mask-error';
import { scalarResolvers } from './scalars';
import { serveSubscriptions } from './serve-subscriptions';

/** One owner's part of the graph: its contract, its resolvers and what they work with. */
export interface Subgraph<Context extends object> {
  readonly name: string;
  /** The text of schema.graphql. */
  readonly typeDefs: string;
  /** A resolver map, typed against the contract by `npm run generate:types`. */
  readonly resolvers: object;
  /** Called once for each request, so that no loader is shared between callers. */
  readonly createContext: (caller: Caller) => Context;
  /** Figures for `GET /stats`, as the number of SQL statements so far. */
  readonly stats: () => Record<string, unknown>;
}

export interface SubgraphServerOptions {
  readonly host: string;
  readonly port: number;
  readonly gatewaySecret: string;
  readonly log: Log;
}

export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Escaped in JSON or GraphQL; no text of PostgreSQL can hold it. */
const NUL = /\\u(0000|\{0+\})/;
const LARGEST_BODY = 8 * 1024 * 1024;
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
  const schema = schemaOf(subgraph);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: maskError(options.log),
  });
  await apollo.start();
  const counted = countRequests(subgraph);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      options.log.error({ err: error }, 'request failed');
      if (!response.headersSent) answer(response, 500, { error: 'INTERNAL' });
      else response.destroy();
    });
  });
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    route(counted, apollo, options, { request, response });
  const { createContext } = counted;
  const endSubscriptions = serveSubscriptions(server, { ...options, schema, createContext });
  const port = await listen(server, subgraph.name, options);
  return { port, stop: () => endSubscriptions().then(() => stop(server, apollo)) };
}

/** Adds to its figures how many requests reached its resolvers and its loaders, and its peak memory. */
function countRequests<Context extends object>(subgraph: Subgraph<Context>): Subgraph<Context> {
  let requests = 0;
  const use = new LoaderUse();
  const createContext = (caller: Caller) => {
    requests += 1;
    return use.watch(subgraph.createContext(caller));
  };
  const stats = () => ({
    ...subgraph.stats(),
    requests,
    loaders: use.requests,
    peakMemoryKib: process.resourceUsage().maxRSS,
  });
  return { ...subgraph, createContext, stats };
}

function schemaOf<Context extends object>({ typeDefs, resolvers }: Subgraph<Context>) {
  const document = parse(typeDefs);
  const defined = new Set(
    document.definitions.map((d) => ('name' in d ? d.name?.value : undefined)),
  );
  const scalars = Object.entries(scalarResolvers).filter(([name]) => defined.has(name));
  const all = { ...Object.fromEntries(scalars), ...resolvers } as GraphQLResolverMap<unknown>;
  return buildSubgraphSchema([{ typeDefs: document, resolvers: all }]);
}

async function route<Context extends object>(
  subgraph: Subgraph<Context>,
  apollo: ApolloServer<Context>,
  options: SubgraphServerOptions,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const path = request.url?.split('?')[0];
  if (path === '/health') return answer(response, 200, { status: 'up', service: subgraph.name });
  if (!isTrusted(request, options.gatewaySecret)) {
    const message = `The ${subgraph.name} subgraph answers its gateway only.`;
    return answer(response, 401, {
      errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }],
    });
  }
  if (path === '/stats') return answer(response, 200, subgraph.stats());
  if (path !== '/graphql' || request.method !== 'POST') {
    return answer(response, 404, {
      errors: [{ message: 'POST /graphql is what this server knows.' }],
    });
  }
  const body = await readBody(request);
  if (body === undefined) {
    return answer(response, 413, { errors: [{ message: `More than ${LARGEST_BODY} bytes.` }] });
  }
  await execute(subgraph, apollo, { request, response }, body);
}

async function execute<Context extends object>(
  subgraph: Subgraph<Context>,
  apollo: ApolloServer<Context>,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  body: string,
): Promise<void> {
  const parsed = parseJson(body);
  if (parsed === undefined) {
    return answer(response, 400, { errors: [{ message: 'The body is not JSON.' }] });
  }
  if (NUL.test(body)) {
    return answer(response, 400, { errors: [{ message: 'The request holds a NUL character.' }] });
  }
  const caller = callerOf(request);
  if (caller instanceof PassageError) {
    const error = { message: explain(caller), extensions: { code: caller.code } };
    return answer(response, 400, { errors: [error] });
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: parsed },
    context: () => Promise.resolve(subgraph.createContext(caller)),
  });
  response.statusCode = result.status ?? 200;
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.end(result.body.kind === 'complete' ? result.body.string : '');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Reads to the end even what is too large: a caller that still writes would not hear the answer. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > LARGEST_BODY ? undefined : Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
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

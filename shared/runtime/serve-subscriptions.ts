import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  createSourceEventStream,
  execute,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { CALLER_HEADER, type Caller, endOfRight } from '../core/caller';
import { PassageError } from '../core/errors';
import { mapEvents } from '../core/map-events';
import { type SealEvent, createEventSealing } from './seal-events';
import type { VerifiedCall, VerifyCall } from '../sharing/calls/call-verifier';
import { canonicalJson } from '../sharing/canonical-json';
import { callerOf } from './gateway-caller';
import type { Log } from './logging';
import { maskError } from './mask-error';
import { endRequest } from './request-end';

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  /** Called for each subscription and again for each of its events, so that no event sees stale records. */
  readonly createContext: (caller: Caller) => object;
  readonly verify: VerifyCall;
  readonly log: Log;
}

const LARGEST_MESSAGE = 1024 * 1024;

/**
 * Serves the subscriptions of a schema, if it has any, over WebSocket for the subgraph's gateway alone
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Returns how to end them all.
 */
export function serveSubscriptions(
  server: Server,
  options: SubscriptionOptions,
): () => Promise<void> {
  if (!options.schema.getSubscriptionType()) return () => Promise.resolve();
  const { verify, schema } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  });
  const mask = masked(options.log);
  const openings = new WeakMap<IncomingMessage, VerifiedCall>();
  const seals = new WeakMap<IncomingMessage, SealEvent>();
  const serving = useServer(
    {
      schema,
      context: ({ extra }) => contextFor(options, extra.request, seals.get(extra.request)),
      onSubscribe: ({ extra }, _id, payload) => refusalOf(openings.get(extra.request), payload),
      subscribe: (args) => subscribe(args, mask),
      execute: executeOnce,
      onError: (_context, _id, _payload, errors) => mask({ errors }).errors as GraphQLError[],
    },
    sockets,
  );
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const opening = openingOf(request, verify);
    if (opening === undefined) return refuse(socket);
    openings.set(request, opening);
    seals.set(request, createEventSealing(opening));
    sockets.handleUpgrade(request, socket, head, (opened) => {
      closeInTime(opened, request);
      sockets.emit('connection', opened, request);
    });
  });
  return async () => serving.dispose();
}

/** Makes contexts for one subscriber, each fresh. */
interface EventContext {
  readonly fresh: () => object;
  readonly seal: SealEvent;
}

function contextFor(
  { createContext }: SubscriptionOptions,
  request: IncomingMessage,
  seal: SealEvent = (event) => event,
): EventContext & object {
  const caller = callerOf(request);
  if (caller instanceof PassageError) throw caller;
  const fresh = () => createContext(caller);
  return { ...fresh(), fresh, seal };
}

async function executeOnce(args: ExecutionArgs): Promise<ExecutionResult> {
  try {
    return await execute(args);
  } finally {
    endRequest(args.contextValue as object);
  }
}

/** Each event is answered as a request of its own. */
async function subscribe(
  args: ExecutionArgs,
  mask: (result: ExecutionResult) => ExecutionResult,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  endRequest(args.contextValue as object);
  const { fresh, seal } = args.contextValue as EventContext;
  if (!(Symbol.asyncIterator in events)) return seal(mask(events));
  return mapEvents(events[Symbol.asyncIterator](), async (rootValue) =>
    seal(mask(await executeOnce({ ...args, rootValue, contextValue: fresh() }))),
  );
}

function masked(log: Log): (result: ExecutionResult) => ExecutionResult {
  const mask = maskError(log);
  return ({ data, errors }) => ({
    ...(data !== undefined && { data }),
    ...(errors && {
      errors: errors.map((error) => {
        const { message, path, extensions } = mask(error.toJSON(), error);
        return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
      }),
    }),
  });
}

/** Its gateway signs the handshake as a GET that carries what will be subscribed to. */
function openingOf(
  { url = '', method = '', headers }: IncomingMessage,
  verify: VerifyCall,
): VerifiedCall | undefined {
  if (url.split('?')[0] !== '/graphql') return undefined;
  const call = verify({ method, target: url, headers });
  return typeof call === 'string' ? undefined : call;
}

/** Whoever took over a connection can subscribe to nothing but what its gateway signed. */
function refusalOf(
  opening: VerifiedCall | undefined,
  payload: object,
): readonly GraphQLError[] | undefined {
  if (opening?.isBody(canonicalJson(payload)) === true) return undefined;
  const extensions = { code: 'UNAUTHENTICATED' };
  return [new GraphQLError('This is not the subscription that was signed.', { extensions })];
}

/** The right of who listens may end by itself; then the connection ends, whatever its gateway does. */
function closeInTime(socket: WebSocket, { headers }: IncomingMessage): void {
  const until = endOfRight(String(headers[CALLER_HEADER]));
  if (until === undefined) return;
  const look = setInterval(() => {
    if (Date.now() >= until) socket.close(FORBIDDEN, 'the right to listen has ended');
  }, LOOKED_AT_MS);
  socket.once('close', () => clearInterval(look));
}

/** As the protocol of graphql-ws has it. */
const FORBIDDEN = 4403;
const LOOKED_AT_MS = 400;

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

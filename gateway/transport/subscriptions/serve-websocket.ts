import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import {
  type Context,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  type OperationResult,
  type SubscribePayload,
  makeServer,
} from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { PassageError, explain } from '../../../shared/core/errors';
import type { Log } from '../../../shared/runtime/logging';
import type { Admit } from '../../authorization/admission';
import type { Headers } from '../../authorization/identify-caller';
import { describeFailure } from '../describe-failure';
import { givenDocument } from '../given-document';
import { BODY_LIMITS, checkHeaders } from '../http-request';
import { isModestJson } from '../is-modest-json';
import { type OpenSubscriptions, refusalOf } from './open-subscriptions';
import type { Subscribe } from './subscribe';

export interface WebSocketOptions {
  readonly admit: Admit;
  readonly subscribe: Subscribe;
  readonly open: OpenSubscriptions;
  /** Who asks of a connection is refused at once when it is nobody that is known. */
  readonly identify: (headers: Headers) => Promise<unknown>;
  readonly maxSockets: number;
  readonly maxMessageBytes: number;
  readonly corsOrigins: readonly string[];
  readonly log: Log;
}

interface Extra {
  readonly request: IncomingMessage;
}

const INIT_WITHIN_MS = 3_000;
const PING_MS = 15_000;
const MOST_OF_ONE_SOCKET = 100;

/** Serves `graphql-transport-ws` on `/graphql`; returns how to close all sockets. */
export function serveWebSocket(server: Server, options: WebSocketOptions): () => Promise<void> {
  const { maxMessageBytes, maxSockets } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => offered.has(PROTOCOL) && PROTOCOL,
  });
  const opened = createProtocol(options);
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const status = refusalStatus(request, options.corsOrigins);
    if (status !== undefined) return refuse(socket, status);
    if (sockets.clients.size >= maxSockets) return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (webSocket) => opened(webSocket, request));
  });
  return async () => {
    for (const client of sockets.clients) client.close(1001, 'the gateway stops');
    await new Promise((resolve) => setTimeout(resolve, sockets.clients.size === 0 ? 0 : 100));
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

const PROTOCOL = GRAPHQL_TRANSPORT_WS_PROTOCOL;

function createProtocol(options: WebSocketOptions) {
  const { identify, log } = options;
  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: INIT_WITHIN_MS,
    async onConnect(context) {
      try {
        await identify(headersOf(context));
        return true;
      } catch (error) {
        if (error instanceof PassageError) return false;
        throw error;
      }
    },
    onSubscribe: (context, _, payload) => prepare(options, context, payload),
    subscribe: ({ contextValue }) => contextValue as OperationResult,
    // The answer as it is: its errors are fit to be sent already.
    onNext: (...[, , , , answer]) => answer,
  });
  return (socket: WebSocket, request: IncomingMessage): void => {
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sendText(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => {
          socket.on('message', (data, isBinary) => {
            const text = isBinary ? undefined : textOf(data);
            if (text === undefined || !isModestJson(text, BODY_LIMITS)) {
              return socket.close(4400, 'unusable message');
            }
            take(text).catch((error: unknown) => {
              log.error(describeFailure(error), 'a message of a socket failed');
              socket.close(1011, 'internal error');
            });
          });
        },
      },
      { request },
    );
    const stopPings = keepAlive(socket);
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      stopPings();
      void closed(code, reason.toString());
    });
  };
}

/** Admits and starts one subscription; what it gives is the stream, as the context of the operation. */
async function prepare(
  { admit, subscribe, open }: WebSocketOptions,
  context: Context<Record<string, unknown>, Extra>,
  payload: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  if (open.isFull || Object.keys(context.subscriptions).length > MOST_OF_ONE_SOCKET) {
    return [
      asError({
        message: 'too many subscriptions; try again later',
        extensions: { code: 'OVERLOADED' },
      }),
    ];
  }
  const headers = headersOf(context);
  const { query, variables, operationName, extensions } = payload;
  const given = givenDocument({ body: { query, extensions }, search: '' });
  try {
    const admitted = await admit(headers, given);
    const input = { variables: variables ?? {}, ...(operationName && { operationName }) };
    const refusalNow = () => refusalOf(() => admit(headers, given));
    const answers = await subscribe(admitted, input, refusalNow);
    if (!(Symbol.asyncIterator in answers)) return answers.map(asError);
    return { ...START, contextValue: open.add(answers) } as unknown as ExecutionArgs;
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    return [asError({ message: explain(error), extensions: { code: error.code } })];
  }
}

/** The protocol looks at the kind of operation alone; the document was read before. */
const START = { document: parse('subscription { started }'), operationName: undefined };

function asError({ message, locations: _, ...rest }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, {
    path: rest.path ?? null,
    extensions: { ...rest.extensions },
  });
}

/** The headers with which the socket was opened, and over them what the client says at its start. */
function headersOf({
  extra,
  connectionParams = {},
}: Context<Record<string, unknown>, Extra>): Headers {
  const said = Object.entries(connectionParams).filter(([, value]) => typeof value === 'string');
  return {
    ...(extra.request.headers as Headers),
    ...Object.fromEntries(said.map(([name, value]) => [name.toLowerCase(), value as string])),
  };
}

/** A web page of another origin opens sockets without asking first; it must be one of those allowed. */
function refusalStatus(request: IncomingMessage, origins: readonly string[]): string | undefined {
  if ((request.url ?? '').split('?', 1)[0] !== '/graphql') return '404 Not Found';
  if (checkHeaders(request) !== undefined) return '400 Bad Request';
  const { origin, host } = request.headers;
  const isOwn = origin === undefined || origins.includes('*') || origins.includes(origin);
  if (isOwn || (URL.canParse(origin) && new URL(origin).host === host)) return undefined;
  return '403 Forbidden';
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** Resolves when the text has left: a client that does not read holds up its own events only. */
function sendText(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else socket.send(text, () => resolve());
  });
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data)
    ? data.toString('utf8')
    : Buffer.concat([data].flat() as Buffer[]).toString('utf8');
}

function keepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, PING_MS);
  return () => clearInterval(timer);
}

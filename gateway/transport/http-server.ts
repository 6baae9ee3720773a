import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassageError } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import { HttpRefusal, checkHeaders } from './http-request';
import type { Readiness } from './check-readiness';

export interface Routes {
  /** GraphQL over HTTP, GET and POST. */
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly page: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly readiness: () => Promise<Readiness>;
}

/** A client that has not sent its whole request by then is cut off. */
const REQUEST_CUT_MS = 9_000;
const LARGEST_HEADERS = 16 * 1024;
const SWEEP_MS = 50;

/** The HTTP server of the gateway, not yet listening. */
export function createHttpServer(routes: Routes, log: Log): Server {
  const options = {
    maxHeaderSize: LARGEST_HEADERS,
    headersTimeout: REQUEST_CUT_MS,
    requestTimeout: REQUEST_CUT_MS,
    connectionsCheckingInterval: 500,
  };
  return createServer(options, (request, response) => {
    route(routes, request, response).catch((error: unknown) => {
      log.error({ err: error }, 'request failed');
      if (response.headersSent) response.destroy();
      else
        refuse(response, new HttpRefusal(500, 'INTERNAL', 'Something failed inside the gateway.'));
    });
  });
}

/**
 * Listens; resolves with the port.
 * @throws PassageError PORT_IN_USE
 */
export function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(port, cause)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Takes no more connections and resolves when the requests in flight have ended. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
}

/** Answers a refused request as GraphQL over HTTP does: JSON with `errors`. */
export function refuse(response: ServerResponse, { status, code, message }: HttpRefusal): void {
  const closes = status === 413 || status === 431;
  if (closes) response.setHeader('connection', 'close');
  sendJson(response, status, { errors: [{ message, extensions: { code } }] });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

async function route(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = checkHeaders(request);
  if (refusal !== undefined) return refuse(response, refusal);
  const [path, search] = (request.url ?? '/').split('?', 2);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (path === '/graphql') {
    const isPage = isRead && search === undefined && acceptsHtml(request);
    return isPage ? routes.page(request, response) : routes.graphql(request, response);
  }
  if (isRead && path === '/') return redirect(response);
  if (isRead && path === '/health') return sendJson(response, 200, { status: 'UP' });
  if (isRead && path === '/ready') {
    const readiness = await routes.readiness();
    return sendJson(response, readiness.ready ? 200 : 503, readiness);
  }
  refuse(response, new HttpRefusal(404, 'NOT_FOUND', 'POST /graphql is where questions go.'));
}

function acceptsHtml({ headers }: IncomingMessage): boolean {
  return /\btext\/html\b/i.test(headers.accept ?? '');
}

function redirect(response: ServerResponse): void {
  response.writeHead(302, { location: '/graphql' }).end();
}

function listenError(port: number, cause: NodeJS.ErrnoException): Error {
  if (cause.code !== 'EADDRINUSE') return cause;
  return new PassageError('PORT_IN_USE', `port ${port} is taken by another program`, {
    where: 'GATEWAY_PORT',
    expected: 'a free port: set GATEWAY_PORT or --port to another one',
    cause,
  });
}

import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassageError } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { Readiness } from './check-readiness';
import { answerCors } from './cors';
import { describeFailure } from './describe-failure';
import { HttpRefusal, checkHeaders } from './http-request';
import type { GatewayMetrics } from './metrics';
import { type RequestNote, observeRequest } from './observe-request';
import type { RequestGate } from './request-gate';

export interface Routes {
  /** GraphQL over HTTP, GET and POST. */
  readonly graphql: (
    request: IncomingMessage,
    response: ServerResponse,
    note: RequestNote,
  ) => Promise<void>;
  readonly page: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly readiness: () => Promise<Readiness>;
}

export interface ServerOptions {
  readonly log: Log;
  readonly metrics: GatewayMetrics;
  readonly gate: RequestGate;
  readonly corsOrigins: readonly string[];
}

/** A client that has not sent its whole request by then is cut off. */
const REQUEST_CUT_MS = 9_000;
const LARGEST_HEADERS = 16 * 1024;
const SWEEP_MS = 50;
/** Long enough for a busy connection to hear that it ends, instead of meeting a closed door. */
const LAST_CALL_MS = 100;
const RETRY_AFTER_SECONDS = '1';

/** The HTTP server of the gateway, not yet listening. */
export function createHttpServer(routes: Routes, options: ServerOptions): Server {
  const { log, gate } = options;
  const limits = {
    maxHeaderSize: LARGEST_HEADERS,
    headersTimeout: REQUEST_CUT_MS,
    requestTimeout: REQUEST_CUT_MS,
    connectionsCheckingInterval: 500,
  };
  return createServer(limits, (request, response) => {
    if (gate.isDraining) response.setHeader('connection', 'close');
    route(routes, options, request, response).catch((error: unknown) => {
      if (request.destroyed && !response.headersSent) return void response.destroy();
      log.error(describeFailure(error), 'request failed');
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

/**
 * Says on every connection that it ends, takes no more, and resolves when the requests in flight have
 * ended. What is not ended after `drainMs` is cut off.
 */
export async function closeServer(
  server: Server,
  gate: RequestGate,
  drainMs: number,
): Promise<void> {
  if (!server.listening) return;
  gate.isDraining = true;
  await new Promise((resolve) => setTimeout(resolve, LAST_CALL_MS));
  await new Promise<void>((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}

/** Answers a refused request as GraphQL over HTTP does: JSON with `errors`. */
export function refuse(response: ServerResponse, { status, code, message }: HttpRefusal): void {
  const closes = status === 413 || status === 431;
  if (closes) response.setHeader('connection', 'close');
  if (status === 503) response.setHeader('retry-after', RETRY_AFTER_SECONDS);
  sendJson(response, status, { errors: [{ message, extensions: { code } }] });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

async function route(
  routes: Routes,
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = checkHeaders(request);
  if (refusal !== undefined) return refuse(response, refusal);
  const [path = '/', search] = (request.url ?? '/').split('?', 2);
  if (path !== '/graphql') return routeBeside(routes, options, request, { path, response });
  const isPage = isRead(request) && search === undefined && acceptsHtml(request);
  if (isPage) return routes.page(request, response);
  if (answerCors(options.corsOrigins, request, response)) return;
  const note = observeRequest(response, options.log, options.metrics);
  return routes.graphql(request, response, note);
}

/** All that is served beside questions. */
async function routeBeside(
  routes: Routes,
  { gate, metrics }: ServerOptions,
  request: IncomingMessage,
  { path, response }: { readonly path: string; readonly response: ServerResponse },
): Promise<void> {
  switch (isRead(request) ? path : '') {
    case '/':
      return redirect(response);
    case '/health':
      return sendJson(response, 200, { status: 'UP' });
    case '/ready': {
      if (gate.isDraining) return sendJson(response, 503, { ready: false, draining: true });
      const readiness = await routes.readiness();
      return sendJson(response, readiness.ready ? 200 : 503, readiness);
    }
    case '/metrics':
      return sendMetrics(metrics, response);
    default:
      refuse(response, new HttpRefusal(404, 'NOT_FOUND', 'POST /graphql is where questions go.'));
  }
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

async function sendMetrics(metrics: GatewayMetrics, response: ServerResponse): Promise<void> {
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
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

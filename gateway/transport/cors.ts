import type { IncomingMessage, ServerResponse } from 'node:http';

const ALLOWED_HEADERS =
  'content-type, authorization, x-passage-key, passage-purpose, passage-explain, apollo-require-preflight';
const PREFLIGHT_SECONDS = '600';

/**
 * Tells a browser whether a page of another origin may read answers
 * (https://fetch.spec.whatwg.org/#http-cors-protocol). True when the request was a preflight and is
 * answered. Cookies are never allowed: a key is the only way to be somebody.
 */
export function answerCors(
  origins: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { origin } = request.headers;
  if (origins.length === 0) return false;
  response.appendHeader('vary', 'origin');
  const isAllowed = origin !== undefined && (origins.includes('*') || origins.includes(origin));
  if (isAllowed) response.setHeader('access-control-allow-origin', origin);
  const isPreflight =
    request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
  if (!isPreflight) return false;
  if (isAllowed) {
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', ALLOWED_HEADERS);
    response.setHeader('access-control-max-age', PREFLIGHT_SECONDS);
  }
  response.writeHead(204).end();
  return true;
}

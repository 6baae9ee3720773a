import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { PassageError, explain } from '../../shared/core/errors';
import type { Headers } from '../authorization/identify-caller';
import type { RequestContext } from './apollo-gateway';
import { HttpRefusal, readJsonBody } from './http-request';
import { refuse } from './http-server';
import { responseStatus } from './response-status';

/** Admits a question and makes the context in which it runs. Throws a PassageError to refuse it. */
export type Admit = (headers: Headers, query: unknown) => RequestContext;

export interface GraphqlHandlerOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly admit: Admit;
  readonly maxBodyBytes: number;
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Answers `GET` and `POST /graphql` (https://graphql.github.io/graphql-over-http/draft/). */
export function createGraphqlHandler({ apollo, admit, maxBodyBytes }: GraphqlHandlerOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('allow', 'GET, POST');
      return refuse(
        response,
        new HttpRefusal(405, 'BAD_REQUEST', 'Questions come by GET or POST.'),
      );
    }
    const input =
      request.method === 'POST' ? await readJsonBody(request, maxBodyBytes) : { body: undefined };
    if (input instanceof HttpRefusal) return refuse(response, input);
    const search = searchOf(request);
    const context = admitted(() => admit(headersOf(request), queryIn(input.body, search)));
    if (context instanceof HttpRefusal) return refuse(response, context);
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headerMap(request),
        search,
        body: input.body,
      },
      context: () => Promise.resolve(context),
    });
    response.statusCode = responseStatus(result, request.headers.accept);
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.end(result.body.kind === 'complete' ? result.body.string : '');
  };
}

function admitted(admit: () => RequestContext): RequestContext | HttpRefusal {
  try {
    return admit();
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    return new HttpRefusal(STATUS[error.code] ?? 400, error.code, explain(error));
  }
}

function queryIn(body: unknown, search: string): unknown {
  if (body === undefined) return new URLSearchParams(search).get('query');
  return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function headersOf({ headers }: IncomingMessage): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

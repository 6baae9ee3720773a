import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, PassageError, explain } from '../../shared/core/errors';
import type { Admit, Admitted } from '../authorization/admission';
import type { Headers } from '../authorization/identify-caller';
import { type RequestInput, givenDocument, operationNameOf, variablesOf } from './given-document';
import { type Answerers, answerAdmitted } from './answer-admitted';
import { HttpRefusal, readJsonBody } from './http-request';
import { refuse } from './http-server';
import type { RequestNote } from './observe-request';
import type { RequestContext } from './request-context';
import type { RequestGate } from './request-gate';
import { responseStatus } from './response-status';
import { type OpenSubscriptions, refusalOf } from './subscriptions/open-subscriptions';
import { acceptsEventStream, serveSse } from './subscriptions/serve-sse';
import type { Subscribe } from './subscriptions/subscribe';
import type { ValidateForCaller } from './validate-for-caller';

export interface GraphqlHandlerOptions extends Answerers {
  readonly admit: Admit;
  readonly validate: ValidateForCaller;
  /** Starts the time of a question that was admitted. */
  readonly contextOf: (admitted: Admitted) => RequestContext;
  readonly gate: RequestGate;
  readonly subscribe: Subscribe;
  readonly open: OpenSubscriptions;
  readonly maxBodyBytes: number;
}

const LONGEST_NAME = 100;
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };
const NO_METHOD = new HttpRefusal(405, 'BAD_REQUEST', 'Questions come by GET or POST.');
const OVERLOADED = new HttpRefusal(503, 'OVERLOADED', ERROR_CODES.OVERLOADED);

/** Answers `GET` and `POST /graphql` (https://graphql.github.io/graphql-over-http/draft/). */
export function createGraphqlHandler(options: GraphqlHandlerOptions) {
  const { admit, validate, contextOf, gate, maxBodyBytes } = options;
  const answerEvents = createEventsHandler(options);
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    note: RequestNote,
  ): Promise<void> => {
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('allow', 'GET, POST');
      return refuse(response, NO_METHOD);
    }
    if (gate.isFull) return refuse(response, OVERLOADED);
    const input = await readInput(request, maxBodyBytes);
    if (input instanceof HttpRefusal) return refuse(response, input);
    // Only now: a client that sends its body slowly must not take the place of others.
    const leave = gate.enter(response);
    if (leave === undefined) return refuse(response, OVERLOADED);
    const admitted = await tryAdmit(() => admit(headersOf(request), givenDocument(input)));
    if (admitted instanceof HttpRefusal) return refuse(response, admitted);
    note.caller = admitted.caller;
    note.operation = operationNameOf(input);
    if (request.method === 'POST' && admitted.subscribes && acceptsEventStream(request)) {
      return answerEvents({ request, response, leave }, admitted, input);
    }
    const errors = validate(admitted);
    if (errors.length > 0) return sendInvalid(request, response, errors);
    const context = contextOf(admitted);
    await answerAdmitted(options, { request, response, input, query: admitted.query }, context);
    context.trace?.end({
      'http.response.status_code': response.statusCode,
      'graphql.operation.name': note.operation.slice(0, LONGEST_NAME),
    });
  };
}

interface CountedExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** No longer counts it among the questions being answered. */
  readonly leave: () => void;
}

/** Answers a subscription by an event stream; a refusal is an answer as of a query. */
function createEventsHandler({ admit, subscribe, open }: GraphqlHandlerOptions) {
  return async (
    { request, response, leave }: CountedExchange,
    admitted: Admitted,
    input: RequestInput,
  ): Promise<void> => {
    if (open.isFull) return refuse(response, OVERLOADED);
    const operationName = operationNameOf(input);
    const asked = { variables: variablesOf(input), ...(operationName && { operationName }) };
    const refusalNow = () => refusalOf(() => admit(headersOf(request), givenDocument(input)));
    const answers = await subscribe(admitted, asked, refusalNow);
    if (!(Symbol.asyncIterator in answers)) return sendInvalid(request, response, answers);
    leave();
    return serveSse(response, open.add(answers));
  };
}

function sendInvalid(
  { headers: { accept } }: IncomingMessage,
  response: ServerResponse,
  errors: readonly GraphQLFormattedError[],
): void {
  const headers = new HeaderMap([['content-type', 'application/json; charset=utf-8']]);
  const body = { kind: 'complete', string: JSON.stringify({ errors }) } as const;
  response.writeHead(responseStatus({ status: 400, headers, body }, accept), [...headers].flat());
  response.end(body.string);
}

async function readInput(
  request: IncomingMessage,
  maxBodyBytes: number,
): Promise<RequestInput | HttpRefusal> {
  const search = searchOf(request);
  if (request.method === 'GET') return { search, body: undefined };
  const read = await readJsonBody(request, maxBodyBytes);
  return read instanceof HttpRefusal ? read : { search, body: read.body };
}

async function tryAdmit(admit: () => Promise<Admitted>): Promise<Admitted | HttpRefusal> {
  try {
    return await admit();
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    return new HttpRefusal(STATUS[error.code] ?? 400, error.code, explain(error));
  }
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

/** Only `set-cookie` may come as a list, and nobody reads it. */
function headersOf({ headers }: IncomingMessage): Headers {
  return headers as Headers;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Caller } from '../core/caller';
import { PassageError, explain } from '../core/errors';
import type { VerifiedCall, VerifyCall } from '../sharing/calls/call-verifier';
import { callerOf } from './gateway-caller';
import type { Log } from './logging';
import { endRequest } from './request-end';

/** What answers the calls of one subgraph. */
export interface CallAnswering<Context extends object> {
  readonly subgraph: { readonly name: string; readonly stats: () => object };
  readonly apollo: ApolloServer<Context>;
  readonly verify: VerifyCall;
  /** The context of one request; made once it is known who asks. */
  readonly contextOf: (caller: Caller) => Context;
  readonly log: Log;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Escaped in JSON or GraphQL; no text of PostgreSQL can hold it. */
const NUL = /\\u(0000|\{0+\})/;
const LARGEST_BODY = 8 * 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

/** Answers one request: `GET /health` to everybody, all else to a gateway that signed it, and signs it too. */
export async function answerCall<Context extends object>(
  answering: CallAnswering<Context>,
  exchange: Exchange,
): Promise<void> {
  const { subgraph, verify, log } = answering;
  const { request, response } = exchange;
  const path = request.url?.split('?')[0];
  if (path === '/health') {
    return send(response, 200, { status: 'up', service: subgraph.name });
  }
  const { method = '', url = '', headers } = request;
  const call = verify({ method, target: url, headers });
  if (typeof call === 'string') {
    log.debug({ fault: call }, 'a call that no trusted gateway signed');
    const message = `The ${subgraph.name} subgraph answers its gateway only.`;
    return send(response, 401, {
      errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }],
    });
  }
  if (call.proof !== undefined) log.info(call.proof, 'a call that its gateway signed');
  const body = await readBody(request);
  if (body === undefined) {
    return refuse(response, call, 413, { message: `More than ${LARGEST_BODY} bytes.` });
  }
  if (!call.isBody(body)) {
    return refuse(response, call, 401, { message: 'The body is not the signed one.' });
  }
  if (path === '/stats') {
    return sealed(response, call, { status: 200, text: JSON.stringify(subgraph.stats()) });
  }
  if (path !== '/graphql' || method !== 'POST') {
    return refuse(response, call, 404, { message: 'POST /graphql is what this server knows.' });
  }
  await execute(answering, exchange, call, body);
}

async function execute<Context extends object>(
  { apollo, contextOf }: CallAnswering<Context>,
  { request, response }: Exchange,
  call: VerifiedCall,
  bytes: Buffer,
): Promise<void> {
  const text = bytes.toString('utf8');
  const parsed = parseJson(text);
  if (parsed === undefined) {
    return refuse(response, call, 400, { message: 'The body is not JSON.' });
  }
  if (NUL.test(text)) {
    return refuse(response, call, 400, { message: 'The request holds a NUL character.' });
  }
  const caller = callerOf(request);
  if (caller instanceof PassageError) {
    const { code } = caller;
    return refuse(response, call, 400, { message: explain(caller), extensions: { code } });
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const context = contextOf(caller);
  const result = await apollo
    .executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: parsed },
      context: () => Promise.resolve(context),
    })
    .finally(() => endRequest(context));
  const answer = result.body.kind === 'complete' ? result.body.string : '';
  sealed(response, call, {
    status: result.status ?? 200,
    text: answer,
    headers: Object.fromEntries(result.headers),
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Reads to the end even what is too large: a caller that still writes would not hear the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > LARGEST_BODY ? undefined : Buffer.concat(chunks);
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One piece of bytes with its length, as it was sealed. */
function sealed(response: ServerResponse, call: VerifiedCall, answer: Answer): void {
  const { status, text, headers = JSON_TYPE } = answer;
  const bytes = Buffer.from(text);
  response
    .writeHead(status, {
      ...headers,
      ...call.sealAnswer(status, bytes),
      'content-length': bytes.length,
    })
    .end(bytes);
}

function refuse(
  response: ServerResponse,
  call: VerifiedCall,
  status: number,
  error: { readonly message: string; readonly extensions?: object },
): void {
  sealed(response, call, { status, text: JSON.stringify({ errors: [error] }) });
}

/** For who is not trusted, and so is signed nothing. */
export function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
}

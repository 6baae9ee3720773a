import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { KnownAnswers } from './answer-known';
import { type RequestInput, withText } from './given-document';
import type { RequestContext } from './request-context';
import { responseStatus } from './response-status';
import { sendAnswer } from './send-answer';

export interface Answerers {
  readonly apollo: ApolloServer<RequestContext>;
  /** Asked before Apollo Server. */
  readonly answers: KnownAnswers;
}

/** A request that was admitted, with where its answer goes. */
export interface AdmittedExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly input: RequestInput;
  /** The text of the document; absent when none was given. */
  readonly query: string | undefined;
}

/** Answers a request: a known question at once, whatever else by Apollo Server. */
export async function answerAdmitted(
  { apollo, answers }: Answerers,
  { request, response, input, query }: AdmittedExchange,
  context: RequestContext,
): Promise<void> {
  const { accept } = request.headers;
  const known = await answers.answer({ input, query, accept }, context);
  if (known !== undefined) {
    for (const [name, value] of known.headers) response.setHeader(name, value);
    return sendAnswer(request, response, known.rendered);
  }
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? '',
      headers: headerMap(request),
      ...withText(input, query),
    },
    context: () => Promise.resolve(context),
  });
  const { rendered } = context.outlet;
  if (rendered !== undefined) answers.learn(accept, result);
  response.statusCode = responseStatus(result, accept);
  for (const [name, value] of result.headers) response.setHeader(name, value);
  const text = result.body.kind === 'complete' ? result.body.string : '';
  await sendAnswer(request, response, text === '' && rendered ? rendered : text);
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

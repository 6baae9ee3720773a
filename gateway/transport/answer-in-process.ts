import type { GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import type { Headers } from '../authorization/identify-caller';
import type { GraphqlHandlerOptions } from './answer-http';
import type { RequestContext } from './request-context';

export interface GatewayQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers?: Headers;
}

export interface GatewayAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

type Parts = Pick<GraphqlHandlerOptions, 'apollo' | 'admit' | 'validate' | 'contextOf'>;

/** Answers one question in process, by the same way as over HTTP. */
export async function answerInProcess(
  { apollo, admit, validate, contextOf }: Parts,
  { query, variables, operationName, headers = {} }: GatewayQuestion,
): Promise<GatewayAnswer> {
  try {
    const admitted = await admit(headers, { query });
    const errors = validate(admitted);
    if (errors.length > 0) return { errors };
    const contextValue = contextOf(admitted);
    const response = await apollo.executeOperation(
      { query, ...(variables && { variables }), ...(operationName && { operationName }) },
      { contextValue },
    );
    contextValue.trace?.end({ 'graphql.operation.name': operationName ?? '' });
    return answerIn(response, contextValue);
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    return { errors: [{ message: explain(error), extensions: { code: error.code } }] };
  }
}

function answerIn(
  { body }: GraphQLResponse,
  { outlet: { rendered } }: RequestContext,
): GatewayAnswer {
  if (rendered === undefined) return body.kind === 'single' ? body.singleResult : {};
  const { bytes, release } = rendered;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  release();
  return JSON.parse(text) as GatewayAnswer;
}

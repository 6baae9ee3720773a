import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { type Answering, answerQuestion } from './answer-question';
import type { KnownQuestions } from './known-questions';
import { RENDERED, type RequestContext } from './request-context';

export interface ApolloAnswering extends Answering {
  /** Where questions are kept that Apollo Server found valid. */
  readonly known: KnownQuestions;
}

/** Our engine as the `gateway` of Apollo Server. Each request runs on the schema it was validated against. */
export function apolloGateway(answering: ApolloAnswering): GatewayInterface {
  const { engines } = answering;
  return {
    onSchemaLoadOrUpdate: (callback) =>
      engines.onChange(({ supergraph }) =>
        callback({ apiSchema: supergraph.publicSchema, coreSupergraphSdl: supergraph.sdl }),
      ),
    load: () => Promise.resolve({ executor: (context) => executeOn(answering, context) }),
    stop: () => Promise.resolve(),
  };
}

async function executeOn(
  answering: ApolloAnswering,
  { schema, source, document, request, operation, context }: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  if (operation === undefined) return { errors: [noSuchOperation()] };
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [noStream()] };
  const requestContext = context as RequestContext;
  const { outlet } = requestContext;
  // Answered before Apollo Server was asked, but the general way, so that it is to show the answer.
  if (outlet.answered !== undefined) return outlet.answered as GatewayExecutionResult;
  const { operationName, variables = {} } = request;
  const engine = answering.engines.engineOf(schema);
  const valid = { source, document, operation };
  const question = answering.known.keep(engine, operationName ?? '', valid);
  const result = await answerQuestion(answering, { engine, question, variables }, requestContext);
  if (!('bytes' in result)) return result as GatewayExecutionResult;
  outlet.rendered = result;
  return { data: RENDERED };
}

function noStream(): GraphQLError {
  return new GraphQLError(
    'Subscribe over WebSocket (graphql-transport-ws) or with accept: text/event-stream.',
    { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
  );
}

function noSuchOperation(): GraphQLError {
  return new GraphQLError('Name one of the operations of the document in operationName.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
}

import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { SubgraphRequest, SubgraphReply } from '../execution/execution';
import type { EngineHolder } from './engine-holder';

/** What a request carries through Apollo Server to the executor. */
export interface RequestContext {
  /** Calls a subgraph in the name of this request's caller, within its deadline. */
  readonly ask: (request: SubgraphRequest, url: string) => Promise<SubgraphReply>;
}

/** Our engine as the `gateway` of Apollo Server. Each request runs on the schema it was validated against. */
export function apolloGateway(engines: EngineHolder, log: Log): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) =>
      engines.onChange(({ supergraph }) =>
        callback({ apiSchema: supergraph.publicSchema, coreSupergraphSdl: supergraph.sdl }),
      ),
    load: () => Promise.resolve({ executor: (context) => executeOn(engines, log, context) }),
    stop: () => Promise.resolve(),
  };
}

async function executeOn(
  engines: EngineHolder,
  log: Log,
  context: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  const { source, document, request, operation } = context;
  if (operation === undefined) return { errors: [noSuchOperation()] };
  const engine = engines.engineOf(context.schema);
  const { ask } = context.context as RequestContext;
  const run = {
    variables: request.variables ?? {},
    ask: (call: SubgraphRequest) =>
      ask(call, engine.supergraph.subgraphs.get(call.subgraph)?.url ?? ''),
  };
  try {
    return await engine.execute({ source, document, operation }, run);
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    log.warn({ err: error }, 'a question was not answered');
    return { errors: [new GraphQLError(explain(error), { extensions: { code: error.code } })] };
  }
}

function noSuchOperation(): GraphQLError {
  return new GraphQLError('Name one of the operations of the document in operationName.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
}

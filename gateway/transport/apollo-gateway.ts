import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import type { SubgraphRequest, SubgraphReply } from '../execution/execution';
import type { EngineHolder } from './engine-holder';

/** What a request carries through Apollo Server to the executor. */
export interface RequestContext {
  /** Calls a subgraph in the name of this request's caller, within its deadline. */
  readonly ask: (request: SubgraphRequest, url: string) => Promise<SubgraphReply>;
}

/** Our engine as the `gateway` of Apollo Server. Each request runs on the schema it was validated against. */
export function apolloGateway(engines: EngineHolder): GatewayInterface {
  const executor = async (
    context: GatewayGraphQLRequestContext,
  ): Promise<GatewayExecutionResult> => {
    const engine = engines.engineOf(context.schema);
    const { ask } = context.context as RequestContext;
    const { source, document, operationName, request } = context;
    return engine.execute(
      { source, document, operationName: operationName ?? undefined },
      {
        variables: request.variables ?? {},
        ask: (call) => ask(call, engine.supergraph.subgraphs.get(call.subgraph)?.url ?? ''),
      },
    );
  };
  return {
    onSchemaLoadOrUpdate: (callback) =>
      engines.onChange(({ supergraph }) =>
        callback({ apiSchema: supergraph.publicSchema, coreSupergraphSdl: supergraph.sdl }),
      ),
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

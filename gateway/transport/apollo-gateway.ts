import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { Authorization } from '../authorization/authorize-operation';
import type { CostEstimate, EstimateCost } from '../authorization/cost-gate';
import type { Engine, Question } from '../execution/engine';
import type { Variables } from '../execution/execution';
import type { Mirroring, ReadQuestion } from '../authorization/mirror-answers';
import { onlyOperation } from '../planning/split-operation';
import type { Supergraph } from '../supergraph/supergraph';
import { describeFailure } from './describe-failure';
import type { EngineHolder } from './engine-holder';
import { RENDERED, type RequestContext } from './request-context';
import type { RequestTrace } from './tracing';

export interface Answering {
  readonly engines: EngineHolder;
  readonly authorization: Authorization;
  readonly estimateCost: EstimateCost;
  /** Called with every answer before it leaves; absent where readings are not logged. */
  readonly mirror?: Mirroring;
  readonly log: Log;
}

/** Our engine as the `gateway` of Apollo Server. Each request runs on the schema it was validated against. */
export function apolloGateway(answering: Answering): GatewayInterface {
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
  answering: Answering,
  context: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  const { engines, authorization, estimateCost, log } = answering;
  const { source, document, request, operation } = context;
  if (operation === undefined) return { errors: [noSuchOperation()] };
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [noStream()] };
  const engine = engines.engineOf(context.schema);
  const { supergraph } = engine;
  const { ask, explained, rights: caller, outlet, trace } = context.context as RequestContext;
  const asked = {
    source: `${operation.name?.value ?? ''}\n${source}`,
    document: onlyOperation(document, operation),
    operation,
  };
  const variables = request.variables ?? {};
  engines.recent.note(source, operation.name?.value, variables);
  const started = performance.now();
  try {
    const cost = estimateCost(supergraph, asked, variables);
    if (cost.estimated > cost.maximum) return { errors: [tooDear(cost)] };
    const rights = await authorization.rightsTo(supergraph, asked, caller);
    const question = { source, document, operation, ...(rights && { rights }) };
    if (trace !== undefined) planTraced(engine, question, variables, trace);
    const mirrored = mirrorOf(answering, supergraph, asked);
    const result = await engine.execute(question, {
      variables,
      ask: (call) => ask(call, supergraph.subgraphs.get(call.subgraph)?.url ?? ''),
      takesBytes: explained === undefined && mirrored === undefined,
    });
    if ('bytes' in result) {
      outlet.rendered = result;
      return { data: RENDERED };
    }
    await mirrored?.log({ ...asked, supergraph, rights: caller, data: result.data });
    if (explained === undefined) return result;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const plan = engine.explain(question, variables).split('\n');
    return { ...result, extensions: { explain: { plan, calls: explained, ms, cost } } };
  } catch (error) {
    return refusal(error, log);
  }
}

/** Plans before the operation runs, so that the time of it shows; what is planned already takes none. */
function planTraced(
  engine: Engine,
  question: Question,
  variables: Variables,
  trace: RequestTrace,
): void {
  const { operation } = question;
  const part = trace.part('plan', { 'graphql.operation.type': operation.operation });
  try {
    engine.prepare(question, variables);
  } finally {
    part.end();
  }
}

/** The mirror, where an answer may tell what is not public. */
function mirrorOf({ mirror }: Answering, supergraph: Supergraph, asked: ReadQuestion) {
  return mirror?.concerns(supergraph, asked) === true ? mirror : undefined;
}

/** What the engine or a gate before it refused; anything else is a fault of ours. */
function refusal(error: unknown, log: Log): GatewayExecutionResult {
  if (!(error instanceof PassageError)) throw error;
  log.warn(describeFailure(error), 'a question was not answered');
  return { errors: [new GraphQLError(explain(error), { extensions: { code: error.code } })] };
}

/** The refusal of a question that may cost too much. */
export function tooDear(cost: CostEstimate): GraphQLError {
  const { estimated, maximum } = cost;
  return new GraphQLError(
    `the question may cost ${estimated}. Expected at most ${maximum}: ask for fewer items of lists.`,
    { extensions: { code: 'LIMIT_EXCEEDED', cost, http: { status: 400 } } },
  );
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

import { type ExecutionResult, GraphQLError } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { Authorization } from '../authorization/authorize-operation';
import type { CostEstimate, EstimateCost } from '../authorization/cost-gate';
import type { Mirroring, ReadQuestion } from '../authorization/mirror-answers';
import { type DecideLabel, labelsFor } from '../authorization/override-labels';
import type { RenderedAnswer } from '../execution/compiled/run-program';
import type { Engine, Question } from '../execution/engine';
import type { Variables } from '../execution/execution';
import type { Supergraph } from '../supergraph/supergraph';
import { describeFailure } from './describe-failure';
import type { EngineHolder } from './engine-holder';
import type { KnownQuestion } from './known-questions';
import type { RequestContext } from './request-context';
import type { RequestTrace } from './tracing';

export interface Answering {
  readonly engines: EngineHolder;
  readonly authorization: Authorization;
  readonly estimateCost: EstimateCost;
  /** Decides labels of `@override` other than `percent(x)`; absent: they are not active. */
  readonly decideLabel?: DecideLabel;
  /** Called with every answer before it leaves; absent where readings are not logged. */
  readonly mirror?: Mirroring;
  readonly log: Log;
}

/** One question, valid for the public schema of an engine. */
export interface AskedQuestion {
  readonly engine: Engine;
  readonly question: KnownQuestion;
  readonly variables: Variables;
}

/** Answers a question within what it may cost and what its caller may know. Rejects for no fault of others. */
export async function answerQuestion(
  answering: Answering,
  { engine, question: { source, document, operation, asked }, variables }: AskedQuestion,
  { ask, explained, rights: caller, trace }: RequestContext,
): Promise<ExecutionResult | RenderedAnswer> {
  const { engines, authorization, estimateCost, log } = answering;
  const { supergraph } = engine;
  engines.recent.note(source, operation.name?.value, variables);
  const started = performance.now();
  try {
    const cost = estimateCost(supergraph, asked, variables);
    if (cost.estimated > cost.maximum) return { errors: [tooDear(cost)] };
    const rights = await authorization.rightsTo(supergraph, asked, caller);
    const activeLabels = labelsFor(engine.labels, caller, answering.decideLabel);
    const question = { source, document, operation, activeLabels, ...(rights && { rights }) };
    if (trace !== undefined) planTraced(engine, question, variables, trace);
    const mirrored = mirrorOf(answering, supergraph, asked);
    const result = await engine.execute(question, {
      variables,
      ask: (call) => ask(call, supergraph.subgraphs.get(call.subgraph)?.url ?? ''),
      takesBytes: explained === undefined && mirrored === undefined,
    });
    if ('bytes' in result) return result;
    await mirrored?.log({ ...asked, supergraph, rights: caller, data: result.data });
    if (explained === undefined) return result;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const plan = engine.explain(question, variables).split('\n');
    return { ...result, extensions: { explain: { plan, calls: explained, ms, cost } } };
  } catch (error) {
    return refusal(error, log);
  }
}

/** The mirror, where an answer may tell what is not public. */
function mirrorOf({ mirror }: Answering, supergraph: Supergraph, asked: ReadQuestion) {
  return mirror?.concerns(supergraph, asked) === true ? mirror : undefined;
}

/** What the engine or a gate before it refused; anything else is a fault of ours. */
function refusal(error: unknown, log: Log): ExecutionResult {
  if (!(error instanceof PassageError)) throw error;
  log.warn(describeFailure(error), 'a question was not answered');
  return { errors: [new GraphQLError(explain(error), { extensions: { code: error.code } })] };
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

/** The refusal of a question that may cost too much. */
export function tooDear(cost: CostEstimate): GraphQLError {
  const { estimated, maximum } = cost;
  return new GraphQLError(
    `the question may cost ${estimated}. Expected at most ${maximum}: ask for fewer items of lists.`,
    { extensions: { code: 'LIMIT_EXCEEDED', cost, http: { status: 400 } } },
  );
}

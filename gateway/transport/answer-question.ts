import { type ExecutionResult, GraphQLError } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import type { Signer } from '../../shared/sharing/signature';
import type { Authorization } from '../authorization/authorize-operation';
import type { CostEstimate, EstimateCost } from '../authorization/cost-gate';
import type { LeavingAnswer, Mirroring, ReadQuestion } from '../authorization/mirror-answers';
import { takeKeys } from '../authorization/name-records';
import { type DecideLabel, labelsFor } from '../authorization/override-labels';
import type { RenderedAnswer } from '../execution/compiled/run-program';
import type { Engine, Question } from '../execution/engine';
import type { SubgraphRequest, Variables } from '../execution/execution';
import type { Supergraph } from '../supergraph/supergraph';
import { type Teller, createTeller } from '../telling/teller';
import { describeFailure } from './describe-failure';
import type { EngineHolder } from './engine-holder';
import type { KnownQuestion } from './known-questions';
import type { RequestContext, ToldContext } from './request-context';
import type { RequestTrace } from './tracing';

export interface Answering {
  readonly engines: EngineHolder;
  readonly authorization: Authorization;
  readonly estimateCost: EstimateCost;
  /** Decides labels of `@override` other than `percent(x)`; absent: they are not active. */
  readonly decideLabel?: DecideLabel;
  /** Called with every answer before it leaves; absent where readings are not logged. */
  readonly mirror?: Mirroring;
  /** The organizations of the network as the directory of keys names them now. */
  readonly organizations: () => KeyDirectory['organizations'];
  /** Who signs receipts now; absent: nobody does, and who asks for one is refused. */
  readonly receipts?: () => Signer;
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
  { engine, question: given, variables }: AskedQuestion,
  { ask, explained, rights: caller, telling, trace }: RequestContext,
): Promise<ExecutionResult | RenderedAnswer> {
  const { engines, authorization, estimateCost, log } = answering;
  const { supergraph } = engine;
  engines.recent.note(given.source, given.operation.name?.value, variables);
  const started = performance.now();
  try {
    const beside = askedBeside(answering, supergraph, given, telling);
    const { source, document, operation, asked } = beside.question;
    const cost = estimateCost(supergraph, asked, variables);
    if (cost.estimated > cost.maximum) return { errors: [tooDear(cost)] };
    const rights = await authorization.rightsTo(supergraph, asked, caller);
    const activeLabels = labelsFor(engine.labels, caller, answering.decideLabel);
    const question = { source, document, operation, activeLabels, ...(rights && { rights }) };
    planTraced(engine, question, variables, trace);
    const mirrored = mirrorOf(answering, supergraph, given.asked);
    const result = await engine.execute(question, {
      variables,
      ask: (call) => ask(call, addressOf(supergraph, call)),
      takesBytes: !explained && beside.isNothing,
      observe: beside.observe,
    });
    const { recordKey } = beside;
    await logReading(mirrored, { ...given.asked, supergraph, rights: caller, recordKey }, result);
    if ('bytes' in result) return result;
    const told = beside.finish(result);
    if (explained === undefined) return told;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const plan = engine.explain(question, variables).split('\n');
    return withExtension(told, { explain: { plan, calls: explained, ms, cost } });
  } catch (error) {
    return refusal(error, log);
  }
}

/** An answer whose reading cannot be logged does not leave, and its memory is given back. */
async function logReading(
  mirror: Mirroring | undefined,
  read: Omit<LeavingAnswer, 'data'>,
  result: ExecutionResult | RenderedAnswer,
): Promise<void> {
  if (mirror === undefined) return;
  if (!('bytes' in result)) return mirror.log({ ...read, data: result.data });
  const { bytes, release } = result;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  try {
    await mirror.log({ ...read, data: (JSON.parse(text) as ExecutionResult).data });
  } catch (error) {
    release();
    throw error;
  }
}

function addressOf({ subgraphs }: Supergraph, { subgraph }: SubgraphRequest): string {
  return subgraphs.get(subgraph)?.url ?? '';
}

function withExtension(result: ExecutionResult, more: object): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, ...more } };
}

/** What is asked beside a client's question, for the mirror and for what the answer tells of itself. */
interface AskedBeside {
  readonly isNothing: boolean;
  readonly question: KnownQuestion;
  readonly recordKey: string | undefined;
  readonly observe: Teller['observe'] | undefined;
  /** The client's answer. */
  readonly finish: (result: ExecutionResult) => ExecutionResult;
}

function askedBeside(
  { mirror, organizations, receipts }: Answering,
  supergraph: Supergraph,
  given: KnownQuestion,
  telling: ToldContext | undefined,
): AskedBeside {
  if (telling?.tells.has('receipt') === true && receipts === undefined) throw noReceipts();
  const naming = mirror?.naming(supergraph, given.asked);
  const recordKey = naming?.recordKey;
  const notTold = recordKey === undefined ? [] : [recordKey];
  const facts = { supergraph, organizations: organizations(), notTold };
  const teller = telling && createTeller(naming ?? given, { ...telling, ...facts });
  return {
    isNothing: naming === undefined && teller === undefined,
    question: teller?.question ?? naming ?? given,
    recordKey,
    observe: teller?.observe,
    finish(result) {
      const own = recordKey === undefined ? result : takeKeys(result, recordKey);
      return teller?.finish(own) ?? own;
    },
  };
}

function noReceipts(): PassageError {
  return new PassageError('BAD_INPUT', 'this gateway signs no receipts', {
    where: 'passage-tell',
    expected: 'a gateway with GATEWAY_RECEIPT_KEY_FILE',
  });
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
  trace: RequestTrace | undefined,
): void {
  if (trace === undefined) return;
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

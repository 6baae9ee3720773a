import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getVariableValues,
} from 'graphql';
import type { DenialReason } from '../planning/denial';
import { type PlanVariables, planVariablesOf } from '../planning/plan-variables';
import { originalAlias } from '../planning/protect-aliases';
import type { OperationParts } from '../planning/read-operation';
import type { Supergraph } from '../supergraph/supergraph';
import { answerIntrospection } from './answer-introspection';
import { emptyObject } from './answer-tree';
import type { CompiledOperation } from './compile-operation';
import { denyFields } from './deny-fields';
import type { RunOperation } from './find-origins';
import { type RenderedAnswer, runProgram } from './compiled/run-program';
import type { Ask, Execution, Replies, Variables } from './execution';
import type { DeniedPlace } from './denied-places';
import { renderAnswer } from './render-answer';
import { runSteps } from './run-steps';
import type { PlacedProblem } from './said-problems';
import type { ObjectShape } from './shape';
import { extensionsOf } from './told-problem';

/** An operation that can run; it is planned and compiled once for all variables that lead to one plan. */
export interface PreparedOperation extends OperationParts {
  readonly compileFor: (variables: PlanVariables) => CompiledOperation;
  /** The schema from which introspection is answered. */
  readonly schema: GraphQLSchema;
}

export interface OperationRun {
  readonly variables: Variables;
  readonly ask: Ask;
  /** Whether the caller can use an answer as bytes. */
  readonly takesBytes?: boolean;
  /** Called with the whole run before it is forgotten, by those who tell where values come from. */
  readonly observe?: ((run: RunOperation) => void) | undefined;
}

export interface CallerReasons {
  /** What the caller is told of what its rights deny; absent: they deny nothing. */
  readonly reasons?: readonly DenialReason[] | undefined;
}

/**
 * Runs a prepared operation: coerces its variables, asks the subgraphs as planned, checks and joins
 * what they say, and renders it once. What runs often is compiled and works on bytes; the general way
 * takes over from there when anything is not as it should be. Never rejects because of what a subgraph
 * does.
 * @throws PassageError PLAN_IMPOSSIBLE
 */
export async function executeOperation(
  supergraph: Supergraph,
  prepared: PreparedOperation,
  { reasons: ofCaller = [], ...run }: OperationRun & CallerReasons,
): Promise<ExecutionResult | RenderedAnswer> {
  const coercion = getVariableValues(
    supergraph.publicSchema,
    prepared.operation.variableDefinitions ?? [],
    run.variables,
    { maxErrors: 20 },
  );
  if (coercion.errors) return { errors: coercion.errors.map(asBadInput) };
  const undecided = prepared.conditionVariables.find((name) => coercion.coerced[name] === null);
  if (undecided !== undefined) return { errors: [nullCondition(undecided)] };
  const compiled = prepared.compileFor(planVariablesOf(prepared, coercion.coerced));
  const reasons = compiled.denied.reasonsFor(ofCaller);
  const running = { ...run, reasons, replies: new Map() };
  const program = run.takesBytes && isPlain(prepared, compiled) ? compiled.program() : undefined;
  const rendered = program && (await runProgram(program, running));
  return rendered ?? runGenerally(supergraph, prepared, compiled, running);
}

/** Whether a program can answer: a mutation of which something is denied may have to be refused as a whole. */
function isPlain(
  { introspection, operation }: PreparedOperation,
  { denied }: CompiledOperation,
): boolean {
  if (introspection !== undefined) return false;
  return denied.places.length === 0 || operation.operation === OperationTypeNode.QUERY;
}

interface GeneralRun extends OperationRun {
  readonly replies: Replies;
  /** Why values are denied, by the number of the cause. */
  readonly reasons: readonly DenialReason[];
}

async function runGenerally(
  supergraph: Supergraph,
  { operation, introspection, schema }: PreparedOperation,
  { steps, shape, denied: { places } }: CompiledOperation,
  { variables, ask, observe, replies, reasons }: GeneralRun,
): Promise<ExecutionResult> {
  if (operation.operation === OperationTypeNode.MUTATION) {
    const fatal = places.filter((place) => endsMutation(place, reasons, shape));
    if (fatal.length > 0) return refusedWhole(fatal, reasons);
  }
  const execution: Execution = {
    supergraph,
    ask,
    variables,
    tree: emptyObject(),
    looseProblems: [],
    replies,
  };
  if (introspection !== undefined) {
    answerIntrospection(schema, introspection, variables, execution.tree);
  }
  await runSteps(execution, steps);
  denyFields(execution.tree, { places, reasons }, supergraph.isObjectType);
  const { data, problems } = renderAnswer(shape, execution.tree);
  observe?.({ supergraph, steps, shape, tree: execution.tree, data });
  const errors = [...problems, ...execution.looseProblems].map(asGraphQLError);
  return errors.length > 0 ? { data, errors } : { data };
}

/** Whether nothing is to be done: the caller may not have a field, or the answer would be null as a whole. */
function endsMutation(
  { path, key, cause }: DeniedPlace,
  reasons: readonly DenialReason[],
  shape: ObjectShape,
): boolean {
  if (path.length > 0) return false;
  if (reasons[cause]?.code !== 'BAD_USER_INPUT') return true;
  const fields = shape.fieldsOf(shape.type.name);
  return fields.some((field) => field.answerKey === key && field.shape.nonNull);
}

/** A mutation of which one field cannot be had has no effect at all. */
function refusedWhole(
  places: readonly DeniedPlace[],
  reasons: readonly DenialReason[],
): ExecutionResult {
  const causes = new Map(places.map(({ key, cause }) => [originalAlias(key), cause]));
  const errors = [...causes].map(([key, cause]) =>
    asGraphQLError({ ...(reasons[cause] as DenialReason), path: [key] }),
  );
  return { data: null, errors };
}

function asGraphQLError(problem: PlacedProblem): GraphQLError {
  const { message, path = null } = problem;
  return new GraphQLError(message, { path, extensions: extensionsOf(problem) });
}

function nullCondition(name: string): GraphQLError {
  const message = `The variable "$${name}" is null, which "@skip" and "@include" do not allow.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function asBadInput(error: GraphQLError): GraphQLError {
  const { message, nodes } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

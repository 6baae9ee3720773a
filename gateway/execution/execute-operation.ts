import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getVariableValues,
} from 'graphql';
import type { Denial } from '../planning/denial';
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
import { type PlacedProblem, renderAnswer } from './render-answer';
import { runSteps } from './run-steps';
import type { ObjectShape } from './shape';

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
  run: OperationRun,
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
  const replies: Replies = new Map();
  const isPlain = prepared.introspection === undefined && compiled.denials.length === 0;
  const program = run.takesBytes && isPlain ? compiled.program() : undefined;
  const rendered = program && (await runProgram(program, { ...run, replies }));
  return rendered ?? runGenerally(supergraph, prepared, compiled, { ...run, replies });
}

async function runGenerally(
  supergraph: Supergraph,
  { operation, introspection, schema }: PreparedOperation,
  { steps, shape, denials }: CompiledOperation,
  { variables, ask, observe, replies }: OperationRun & { readonly replies: Replies },
): Promise<ExecutionResult> {
  if (operation.operation === OperationTypeNode.MUTATION) {
    const fatal = denials.filter((denial) => endsMutation(denial, shape));
    if (fatal.length > 0) return refusedWhole(fatal);
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
  denyFields(execution.tree, denials, supergraph.isObjectType);
  const { data, problems } = renderAnswer(shape, execution.tree);
  observe?.({ supergraph, steps, shape, tree: execution.tree, data });
  const errors = [...problems, ...execution.looseProblems].map(asGraphQLError);
  return errors.length > 0 ? { data, errors } : { data };
}

/** Whether nothing is to be done: the caller may not have a field, or the answer would be null as a whole. */
function endsMutation({ path, key, reason }: Denial, shape: ObjectShape): boolean {
  if (path.length > 0) return false;
  if (reason.code !== 'BAD_USER_INPUT') return true;
  const fields = shape.fieldsOf(shape.type.name);
  return fields.some((field) => field.answerKey === key && field.shape.nonNull);
}

/** A mutation of which one field cannot be had has no effect at all. */
function refusedWhole(denials: readonly Denial[]): ExecutionResult {
  const reasons = new Map(denials.map(({ key, reason }) => [originalAlias(key), reason]));
  const errors = [...reasons].map(([key, reason]) => asGraphQLError({ ...reason, path: [key] }));
  return { data: null, errors };
}

function asGraphQLError({ message, code, subgraph, missing, path }: PlacedProblem): GraphQLError {
  const extensions = { code, ...(subgraph && { subgraph }), ...(missing && { missing }) };
  return new GraphQLError(message, { path: path ?? null, extensions });
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

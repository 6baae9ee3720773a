import { type ExecutionResult, GraphQLError, getVariableValues } from 'graphql';
import type { PlannedOperation } from '../planning/plan-query';
import type { Supergraph } from '../supergraph/supergraph';
import { answerIntrospection } from './answer-introspection';
import { emptyObject } from './answer-tree';
import { type CompiledOperation, type Conditions, compileOperation } from './compile-operation';
import type { Ask, Execution, Variables } from './execution';
import { type PlacedProblem, renderAnswer } from './render-answer';
import { runSteps } from './run-steps';

/** An operation with all that was worked out about it so far. */
export interface PreparedOperation extends PlannedOperation {
  /** One compiled form for each combination of condition values that was met. */
  readonly compiled: Map<string, CompiledOperation>;
}

export interface OperationRun {
  readonly variables: Variables;
  readonly ask: Ask;
}

/**
 * Runs a prepared operation: coerces its variables, asks the subgraphs as planned, checks and joins
 * what they say, and renders it once. Never rejects because of what a subgraph does.
 */
export async function executeOperation(
  supergraph: Supergraph,
  prepared: PreparedOperation,
  { variables, ask }: OperationRun,
): Promise<ExecutionResult> {
  const { operation, introspection } = prepared;
  const coercion = getVariableValues(
    supergraph.publicSchema,
    operation.variableDefinitions ?? [],
    variables,
    { maxErrors: 20 },
  );
  if (coercion.errors) return { errors: coercion.errors.map(asBadInput) };
  const { steps, shape } = compiledFor(supergraph, prepared, coercion.coerced);
  const execution: Execution = {
    supergraph,
    ask,
    variables,
    tree: emptyObject(),
    looseProblems: [],
  };
  if (introspection !== undefined) {
    answerIntrospection(supergraph.publicSchema, introspection, variables, execution.tree);
  }
  await runSteps(execution, steps);
  const { data, problems } = renderAnswer(shape, execution.tree);
  const errors = [...problems, ...execution.looseProblems].map(asGraphQLError);
  return errors.length > 0 ? { data, errors } : { data };
}

function compiledFor(
  supergraph: Supergraph,
  prepared: PreparedOperation,
  coerced: Variables,
): CompiledOperation {
  const { compiled } = prepared;
  const entries = prepared.conditionVariables.map(
    (name) => [name, coerced[name] === true] as const,
  );
  const key = entries.map(([, value]) => Number(value)).join('');
  let operation = compiled.get(key);
  if (operation === undefined) {
    const conditions: Conditions = Object.fromEntries(entries);
    operation = compileOperation(supergraph, prepared, conditions);
    if (compiled.size < MOST_VARIANTS) compiled.set(key, operation);
  }
  return operation;
}

const MOST_VARIANTS = 64;

function asGraphQLError({ message, code, subgraph, path }: PlacedProblem): GraphQLError {
  const extensions = subgraph === undefined ? { code } : { code, subgraph };
  return new GraphQLError(message, { path: path ?? null, extensions });
}

function asBadInput(error: GraphQLError): GraphQLError {
  const { message, nodes } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

import { type ExecutionResult, GraphQLError, getVariableValues } from 'graphql';
import type { Conditions } from '../planning/decide-conditions';
import type { OperationParts } from '../planning/read-operation';
import type { Supergraph } from '../supergraph/supergraph';
import { answerIntrospection } from './answer-introspection';
import { emptyObject } from './answer-tree';
import type { CompiledOperation } from './compile-operation';
import type { Ask, Execution, Variables } from './execution';
import { type PlacedProblem, renderAnswer } from './render-answer';
import { runSteps } from './run-steps';

/** An operation that can run; it is planned and compiled once for each set of condition values. */
export interface PreparedOperation extends OperationParts {
  readonly compileFor: (conditions: Conditions) => CompiledOperation;
}

export interface OperationRun {
  readonly variables: Variables;
  readonly ask: Ask;
}

/**
 * Runs a prepared operation: coerces its variables, asks the subgraphs as planned, checks and joins
 * what they say, and renders it once. Never rejects because of what a subgraph does.
 * @throws PassageError PLAN_IMPOSSIBLE
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
  const { steps, shape } = prepared.compileFor(conditionsIn(prepared, coercion.coerced));
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

function conditionsIn({ conditionVariables }: OperationParts, coerced: Variables): Conditions {
  return Object.fromEntries(conditionVariables.map((name) => [name, coerced[name] === true]));
}

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

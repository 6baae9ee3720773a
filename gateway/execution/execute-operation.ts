import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getVariableValues,
} from 'graphql';
import type { Conditions } from '../planning/decide-conditions';
import type { Denial } from '../planning/denial';
import { originalAlias } from '../planning/protect-aliases';
import type { OperationParts } from '../planning/read-operation';
import type { Supergraph } from '../supergraph/supergraph';
import { answerIntrospection } from './answer-introspection';
import { emptyObject } from './answer-tree';
import type { CompiledOperation } from './compile-operation';
import { denyFields } from './deny-fields';
import type { Ask, Execution, Variables } from './execution';
import { type PlacedProblem, renderAnswer } from './render-answer';
import { runSteps } from './run-steps';

/** An operation that can run; it is planned and compiled once for each set of condition values. */
export interface PreparedOperation extends OperationParts {
  readonly compileFor: (conditions: Conditions) => CompiledOperation;
  /** The schema from which introspection is answered. */
  readonly schema: GraphQLSchema;
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
  const { steps, shape, denials } = prepared.compileFor(conditionsIn(prepared, coercion.coerced));
  if (operation.operation === OperationTypeNode.MUTATION && denials.some(isOfRoot)) {
    return refusedWhole(denials.filter(isOfRoot));
  }
  const execution: Execution = {
    supergraph,
    ask,
    variables,
    tree: emptyObject(),
    looseProblems: [],
  };
  if (introspection !== undefined) {
    answerIntrospection(prepared.schema, introspection, variables, execution.tree);
  }
  await runSteps(execution, steps);
  denyFields(execution.tree, denials, supergraph.isObjectType);
  const { data, problems } = renderAnswer(shape, execution.tree);
  const errors = [...problems, ...execution.looseProblems].map(asGraphQLError);
  return errors.length > 0 ? { data, errors } : { data };
}

function conditionsIn({ conditionVariables }: OperationParts, coerced: Variables): Conditions {
  return Object.fromEntries(conditionVariables.map((name) => [name, coerced[name] === true]));
}

function isOfRoot({ path }: Denial): boolean {
  return path.length === 0;
}

/** A mutation of which one field is denied has no effect at all. */
function refusedWhole(denials: readonly Denial[]): ExecutionResult {
  const errors = denials.map(({ key, reason }) =>
    asGraphQLError({ ...reason, path: [originalAlias(key)] }),
  );
  return { data: null, errors };
}

function asGraphQLError({ message, code, subgraph, missing, path }: PlacedProblem): GraphQLError {
  const extensions = { code, ...(subgraph && { subgraph }), ...(missing && { missing }) };
  return new GraphQLError(message, { path: path ?? null, extensions });
}

function asBadInput(error: GraphQLError): GraphQLError {
  const { message, nodes } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

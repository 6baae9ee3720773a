import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { conditionVariablesOf } from './decide-conditions';
import { fragileVariables } from './null-arguments';
import { protectAliases } from './protect-aliases';
import { introspectionPart, onlyOperation, operationOf } from './split-operation';

/** One operation, read for planning. */
export interface OperationParts {
  /** The operation and its fragments, with aliases as plans use them: see {@link protectAliases}. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What the gateway answers itself of the schema; absent when not asked. */
  readonly introspection: DocumentNode | undefined;
  /** Names of the variables that `@skip` and `@include` look at: each set of values has its own plan. */
  readonly conditionVariables: readonly string[];
  /** Names of the variables that may be null and stand where null may not: a null changes the plan, too. */
  readonly fragileVariables: readonly string[];
}

/** Reads one operation of a document that is valid for the public schema. */
export function readOperation(
  publicSchema: GraphQLSchema,
  given: DocumentNode,
  operation: OperationDefinitionNode,
): OperationParts {
  const document = protectAliases(onlyOperation(given, operation));
  return {
    document,
    operation: operationOf(document),
    introspection: introspectionPart(given, operation),
    conditionVariables: conditionVariablesOf(document),
    fragileVariables: fragileVariables(publicSchema, document),
  };
}

import { QueryPlanner } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { Supergraph } from '../supergraph/supergraph';
import type { QueryPlan } from './plan-nodes';
import { protectAliases, withPlainTypenames } from './protect-aliases';
import { dataPart, introspectionPart, onlyOperation, operationOf } from './split-operation';

/** One operation and how it will be answered: a plan for the subgraphs, the rest by the gateway. */
export interface PlannedOperation {
  /** The operation and its fragments, with aliases as the plan uses them: see {@link originalAlias}. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: QueryPlan;
  readonly introspection: DocumentNode | undefined;
  /** Names of the variables that `@skip` and `@include` look at. */
  readonly conditionVariables: readonly string[];
}

export type PlanQuery = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => PlannedOperation;

const NO_PLAN: QueryPlan = { kind: 'QueryPlan' };

/**
 * Makes the planner of one supergraph. It expects documents that are valid for the public schema.
 * @throws PassageError FILE_MALFORMED when the planner cannot use the supergraph; when planning,
 * PLAN_IMPOSSIBLE if no subgraph can answer what was asked.
 */
export function createPlanQuery(supergraph: Supergraph): PlanQuery {
  const planner = openPlanner(supergraph.sdl);
  return (given, operation) => {
    const introspection = introspectionPart(given, operation);
    const document = protectAliases(onlyOperation(given, operation), supergraph.isFieldName);
    const data = dataPart(document, operationOf(document));
    return {
      document,
      operation: operationOf(document),
      plan: data === undefined ? NO_PLAN : planWith(planner, data, operation),
      introspection,
      conditionVariables: conditionVariables(document),
    };
  };
}

function openPlanner(sdl: string): QueryPlanner {
  try {
    return new QueryPlanner(sdl);
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the query planner cannot read the supergraph', {
      cause,
    });
  }
}

function planWith(
  planner: QueryPlanner,
  data: DocumentNode,
  operation: OperationDefinitionNode,
): QueryPlan {
  const text = stripIgnoredCharacters(print(withPlainTypenames(data)));
  try {
    return planner.plan(text, operation.name?.value ?? null, new Set(), 0);
  } catch (cause) {
    throw new PassageError(
      'PLAN_IMPOSSIBLE',
      'no combination of subgraphs can answer this question',
      { cause },
    );
  }
}

function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names].sort();
}

import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, print, stripIgnoredCharacters } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { Supergraph } from '../supergraph/supergraph';
import { type Conditions, decideConditions } from './decide-conditions';
import type { QueryPlan } from './plan-nodes';
import { withPlainTypenames } from './protect-aliases';
import type { OperationParts } from './read-operation';
import { dataPart, operationOf } from './split-operation';

/**
 * Plans an operation for one set of values of its conditions, so that no plan has branches.
 * Throws PassageError PLAN_IMPOSSIBLE if no combination of subgraphs can answer it.
 */
export type PlanQuery = (parts: OperationParts, conditions: Conditions) => QueryPlan;

const NO_PLAN: QueryPlan = { kind: 'QueryPlan' };

/**
 * Makes the planner of one supergraph.
 * @throws PassageError FILE_MALFORMED when the planner cannot use the supergraph.
 */
export function createPlanQuery(supergraph: Supergraph): PlanQuery {
  const planner = openPlanner(supergraph.sdl);
  return ({ document }, conditions) => {
    const decided = decideConditions(document, conditions);
    const data = dataPart(decided, operationOf(decided));
    return data === undefined ? NO_PLAN : planWith(planner, withPlainTypenames(data));
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

function planWith(planner: QueryPlanner, data: DocumentNode): QueryPlan {
  try {
    return planner.plan(stripIgnoredCharacters(print(data)), null, new Set(), 0);
  } catch (cause) {
    throw new PassageError(
      'PLAN_IMPOSSIBLE',
      'no combination of subgraphs can answer this question',
      { cause },
    );
  }
}

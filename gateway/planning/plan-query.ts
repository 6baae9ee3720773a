import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, print, stripIgnoredCharacters } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { Supergraph } from '../supergraph/supergraph';
import { type PlanWhole, createPlanInParts } from './plan-in-parts';
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
  const planWhole = openPlanner(supergraph.sdl);
  let planInParts: PlanWhole | undefined;
  return ({ document }, conditions) => {
    const decided = decideConditions(document, conditions);
    const data = dataPart(decided, operationOf(decided));
    if (data === undefined) return NO_PLAN;
    const plain = withPlainTypenames(data);
    try {
      return planWhole(plain);
    } catch (cause) {
      planInParts ??= createPlanInParts(supergraph, openPlanner);
      return orImpossible(planInParts, plain, cause);
    }
  };
}

function openPlanner(sdl: string): PlanWhole {
  try {
    const planner = new QueryPlanner(sdl);
    return (document) => planner.plan(stripIgnoredCharacters(print(document)), null, new Set(), 0);
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the query planner cannot read the supergraph', {
      cause,
    });
  }
}

function orImpossible(plan: PlanWhole, document: DocumentNode, cause: unknown): QueryPlan {
  try {
    return plan(document);
  } catch {
    throw new PassageError(
      'PLAN_IMPOSSIBLE',
      'no combination of subgraphs can answer this question',
      { cause },
    );
  }
}

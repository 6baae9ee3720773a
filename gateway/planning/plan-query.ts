import type { Supergraph } from '../supergraph/supergraph';
import { type Conditions, decideConditions } from './decide-conditions';
import { GraphView } from './graph/graph-view';
import { readGraph } from './graph/read-graph';
import { Routes } from './graph/routes';
import type { QueryPlan } from './plan-nodes';
import { planOperation } from './plan-operation';
import type { OperationParts } from './read-operation';

/**
 * Plans an operation for one set of values of its conditions, so that no plan has branches.
 * Throws PassageError PLAN_IMPOSSIBLE if no combination of subgraphs can answer it.
 */
export type PlanQuery = (parts: OperationParts, conditions: Conditions) => QueryPlan;

/** Makes the planner of one supergraph. */
export function createPlanQuery(supergraph: Supergraph): PlanQuery {
  const graph = readGraph(supergraph.document);
  const view = new GraphView(graph, new Set());
  const routes = new Routes(view);
  return ({ document }, conditions) => {
    const node = planOperation({ view, routes }, decideConditions(document, conditions));
    return { kind: 'QueryPlan', ...(node && { node }) };
  };
}

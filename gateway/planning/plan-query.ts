import type { Supergraph } from '../supergraph/supergraph';
import { type Conditions, decideConditions } from './decide-conditions';
import { GraphView } from './graph/graph-view';
import { readGraph } from './graph/read-graph';
import { Routes } from './graph/routes';
import { LruCache } from '../../shared/core/lru-cache';
import type { QueryPlan } from './plan-nodes';
import { type PlanningGround, planOperation } from './plan-operation';
import type { OperationParts } from './read-operation';

/**
 * Plans an operation for one set of values of its conditions and of active `@override` labels, so that no
 * plan has branches.
 * Throws PassageError PLAN_IMPOSSIBLE if no combination of subgraphs can answer it.
 */
export type PlanQuery = (
  parts: Pick<OperationParts, 'document'>,
  conditions: Conditions,
  activeLabels?: ReadonlySet<string>,
) => QueryPlan;

export interface Planner {
  readonly planQuery: PlanQuery;
  /** The labels of `@override` in the supergraph. */
  readonly labels: readonly string[];
}

/** What is known for one set of labels is kept for so many sets. */
const MOST_GROUNDS = 64;
const NO_LABELS: ReadonlySet<string> = new Set();

/** Makes the planner of one supergraph. */
export function createPlanner(supergraph: Supergraph): Planner {
  const graph = readGraph(supergraph.document);
  const grounds = new LruCache<PlanningGround>(MOST_GROUNDS);
  const groundFor = (activeLabels: ReadonlySet<string>): PlanningGround => {
    const key = graph.labels.filter((label) => activeLabels.has(label)).join(' ');
    const known = grounds.get(key);
    if (known !== undefined) return known;
    const view = new GraphView(graph, activeLabels);
    const fresh = { view, routes: new Routes(view) };
    grounds.set(key, fresh);
    return fresh;
  };
  return {
    labels: graph.labels,
    planQuery: ({ document }, conditions, activeLabels = NO_LABELS) => {
      const ground = groundFor(activeLabels);
      const node = planOperation(ground, decideConditions(document, conditions));
      return { kind: 'QueryPlan', ...(node && { node }) };
    },
  };
}

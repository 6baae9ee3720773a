import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { BREAK, type DocumentNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { Supergraph } from '../supergraph/supergraph';
import { type PlanWhole, createPlanInParts } from './plan-in-parts';
import { type Conditions, decideConditions } from './decide-conditions';
import type { PlanNode, QueryPlan } from './plan-nodes';
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
  const isRequiring = requirementCheck(supergraph);
  let planInParts: ReturnType<typeof createPlanInParts> | undefined;
  const plan = (document: DocumentNode): QueryPlan => {
    if (!isRequiring(document)) return planWhole(document);
    planInParts ??= createPlanInParts(supergraph, openPlanner);
    return planInParts(document) ?? planWhole(document);
  };
  return ({ document }, conditions) => {
    const decided = decideConditions(document, conditions);
    const data = dataPart(decided, operationOf(decided));
    return data === undefined ? NO_PLAN : orImpossible(() => plan(withPlainTypenames(data)));
  };
}

/** Whether a document may ask for a field with `@requires`, by its name alone. */
function requirementCheck({ requiringFields }: Supergraph): (document: DocumentNode) => boolean {
  const names = new Set([...requiringFields].map((it) => it.slice(it.indexOf('.') + 1)));
  return (document) => {
    let isFound = false;
    visit(document, {
      Field(field) {
        if (!names.has(field.name.value)) return undefined;
        isFound = true;
        return BREAK;
      },
    });
    return isFound;
  };
}

function openPlanner(sdl: string): PlanWhole {
  try {
    const planner = new QueryPlanner(sdl);
    return (document) => {
      const text = stripIgnoredCharacters(print(document));
      return readable(planner.plan(text, null, new Set(), 0) as QueryPlan);
    };
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the query planner cannot read the supergraph', {
      cause,
    });
  }
}

/** The planner may write a fetch that is no GraphQL; that is found out here. */
function readable(plan: QueryPlan): QueryPlan {
  const check = (node: PlanNode): void => {
    if ('nodes' in node) node.nodes.forEach(check);
    else if (node.kind === 'Flatten') check(node.node);
    else if ('operation' in node) parse(node.operation, { noLocation: true });
  };
  if (plan.node) check(plan.node);
  return plan;
}

function orImpossible(plan: () => QueryPlan): QueryPlan {
  try {
    return plan();
  } catch (cause) {
    throw new PassageError(
      'PLAN_IMPOSSIBLE',
      'no combination of subgraphs can answer this question',
      { cause },
    );
  }
}

import { type DocumentNode, Kind, OperationTypeNode, parse } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import { PARTS_GRAPH, entityRoot, withEntityRoots } from '../supergraph/with-entity-roots';
import type { Supergraph } from '../supergraph/supergraph';
import { type Cut, type CutRules, cutOperation, variablesOf } from './cut-operation';
import type { FlattenNodePathSegment, PlanNode, QueryPlan } from './plan-nodes';
import { operationOf } from './split-operation';

/** Plans one document; throws when it cannot. */
export type PlanWhole = (document: DocumentNode) => QueryPlan;

/** Names that the planner invents; two plans may give them different meanings. */
const INVENTED = '_internal_qp_alias';

/**
 * Plans what the planner refuses whole: fields with `@requires` on entities that were themselves reached
 * through an owner's entities. They are cut out, planned alone from the key of their entity, and the plans
 * are put together again.
 */
export function createPlanInParts(
  supergraph: Supergraph,
  open: (sdl: string) => PlanWhole,
): PlanWhole {
  const { sdl, keys } = withEntityRoots(supergraph.sdl);
  const planWhole = open(sdl);
  const rules: CutRules = {
    schema: supergraph.publicSchema,
    keyOf: (typeName) => keys.get(typeName),
    isCut: supergraph.isRequiring,
  };
  const planFrom = (document: DocumentNode): QueryPlan => {
    const { document: main, cuts } = cutOperation(document, rules);
    if (cuts.length === 0) throw impossible();
    const first = planWhole(main);
    const parts = cuts.map((cut) => graft(planCut(document, cut).node, cut));
    return checked([first.node, ...parts]);
  };
  const planCut = (document: DocumentNode, cut: Cut): QueryPlan => {
    const part = partOf(document, cut);
    try {
      return planWhole(part);
    } catch {
      return planFrom(part);
    }
  };
  return planFrom;
}

function partOf(document: DocumentNode, { typeName, fields }: Cut): DocumentNode {
  const root = operationOf(parse(`{ ${entityRoot(typeName)} { __typename } }`));
  const [field] = root.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw impossible();
  const selectionSet = { kind: Kind.SELECTION_SET, selections: fields } as const;
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...root,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: variablesOf(operationOf(document), fields),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...field, selectionSet }] },
      },
    ],
  };
}

/** The plan of a part, at the place where its entities stand in the whole answer. */
function graft(node: PlanNode | undefined, { typeName, path }: Cut): PlanNode | undefined {
  const rooted = (given: readonly FlattenNodePathSegment[]): FlattenNodePathSegment[] => {
    const [first, ...rest] = given;
    const isRoot = first !== undefined && first !== '@' && 'Field' in first;
    if (!isRoot || first.Field !== entityRoot(typeName)) throw impossible();
    return [...path, ...rest];
  };
  const move = (inner: PlanNode): PlanNode[] => {
    switch (inner.kind) {
      case 'Sequence':
      case 'Parallel':
        return [{ ...inner, nodes: inner.nodes.flatMap(move) }];
      case 'Flatten':
        return [{ ...inner, path: rooted(inner.path) }];
      case 'BatchFetch': {
        const aliases = inner.entityBatch.aliases.map((alias) => ({
          ...alias,
          paths: alias.paths.map(rooted),
        }));
        return [{ ...inner, entityBatch: { ...inner.entityBatch, aliases } }];
      }
      case 'Fetch':
        if (inner.serviceName === PARTS_GRAPH) return [];
        throw impossible();
      case 'Condition':
      case 'Subscription':
      case 'Defer':
        throw impossible();
    }
  };
  return node === undefined ? undefined : move(node)[0];
}

function checked(all: readonly (PlanNode | undefined)[]): QueryPlan {
  const nodes = all.filter((node) => node !== undefined);
  const inventing = nodes.filter((node) => JSON.stringify(node).includes(INVENTED));
  if (inventing.length > 1) throw impossible();
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
}

function impossible(): PassageError {
  return new PassageError(
    'PLAN_IMPOSSIBLE',
    'no combination of subgraphs can answer this question',
  );
}

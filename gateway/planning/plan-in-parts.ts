import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  parse,
} from 'graphql';
import { PassageError } from '../../shared/core/errors';
import { PARTS_GRAPH, entityRoot, withEntityRoots } from '../supergraph/with-entity-roots';
import type { Supergraph } from '../supergraph/supergraph';
import { type Cut, cutOperation } from './cut-operation';
import type { FlattenNodePathSegment, PlanNode, QueryPlan, RequiresSelection } from './plan-nodes';
import { operationOf } from './split-operation';
import { variablesOf } from './without-spreads';

/** Plans one document; throws when it cannot. */
export type PlanWhole = (document: DocumentNode) => QueryPlan;

/** Names that the planner invents; two plans may give them different meanings. */
const INVENTED = '_internal_qp_alias';

/**
 * Plans operations that ask for fields with `@requires`. The planner is not trusted with them: it refuses
 * some that are valid and brings the process down on others. Such fields are cut out; what they need is
 * asked for like any field, and they are planned alone from the key of their entity. Gives `undefined` where
 * one is asked for through an interface, and cannot be cut.
 */
export function createPlanInParts(
  supergraph: Supergraph,
  open: (sdl: string) => PlanWhole,
): (document: DocumentNode) => QueryPlan | undefined {
  const { sdl, ...roots } = withEntityRoots(supergraph.sdl);
  const { publicSchema: schema, requiringFields } = supergraph;
  const planWhole = open(sdl);
  const planFrom = (document: DocumentNode): QueryPlan | undefined => {
    const cut = cutOperation(document, { ...roots, schema, requiringFields });
    if (cut.isIncomplete) return undefined;
    const nodes = [planWhole(cut.document).node];
    for (let wave = 0; cut.cuts.some((it) => it.wave >= wave); wave++) {
      const together: PlanNode[] = [];
      for (const it of cut.cuts.filter((other) => other.wave === wave)) {
        const part = planFrom(partOf(document, it));
        if (part === undefined) return undefined;
        together.push(...graft(part.node, it));
      }
      nodes.push({ kind: 'Parallel', nodes: together });
    }
    return checked(nodes);
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
function graft(node: PlanNode | undefined, cut: Cut): PlanNode[] {
  const { path } = cut;
  const root = entityRoot(cut.typeName);
  const rooted = (given: readonly FlattenNodePathSegment[]): FlattenNodePathSegment[] => {
    const [first, ...rest] = given;
    if (first === undefined || first === '@' || !('Field' in first) || first.Field !== root) {
      throw impossible();
    }
    return [...path, ...rest];
  };
  const move = (inner: PlanNode): PlanNode[] => {
    switch (inner.kind) {
      case 'Sequence':
      case 'Parallel':
        return [{ ...inner, nodes: inner.nodes.flatMap(move) }];
      case 'Flatten': {
        const told = inner.path.length === 1 ? withNeeds(inner.node, cut) : inner.node;
        return [{ ...inner, node: told, path: rooted(inner.path) }];
      }
      case 'BatchFetch': {
        const aliases = inner.entityBatch.aliases.map((alias) => ({
          ...alias,
          requires: alias.paths.some(({ length }) => length === 1)
            ? tellNeeds(alias.requires, inner.serviceName, cut)
            : alias.requires,
          paths: alias.paths.map(rooted),
        }));
        return [{ ...inner, entityBatch: { ...inner.entityBatch, aliases } }];
      }
      case 'Fetch':
        if (inner.serviceName === PARTS_GRAPH) return [];
        throw impossible();
      case 'Subscription':
        throw impossible();
    }
  };
  return node === undefined ? [] : move(node);
}

function withNeeds(node: PlanNode, cut: Cut): PlanNode {
  if (node.kind !== 'Fetch' || node.requires === undefined) return node;
  return { ...node, requires: tellNeeds(node.requires, node.serviceName, cut) };
}

/** Adds what a subgraph must be told to what it is told of the entities. */
function tellNeeds(
  requires: readonly RequiresSelection[],
  subgraph: string,
  cut: Cut,
): readonly RequiresSelection[] {
  if (subgraph !== cut.subgraph) return requires;
  return requires.map((selection) =>
    selection.kind === 'InlineFragment' && selection.typeCondition === cut.typeName
      ? { ...selection, selections: [...selection.selections, ...cut.needs.map(asTold)] }
      : selection,
  );
}

/** The value under our alias is told under the name of the field. */
function asTold({ name, alias, selectionSet }: FieldNode): RequiresSelection {
  return {
    ...{ kind: 'Field', name: alias?.value ?? name.value, alias: name.value },
    ...(selectionSet && { selections: selectionSet.selections.flatMap(asRequired) }),
  };
}

function asRequired(selection: SelectionNode): RequiresSelection[] {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
  if (selection.kind === Kind.FIELD) {
    const { name, selectionSet } = selection;
    const selections = selectionSet?.selections.flatMap(asRequired);
    return [{ kind: 'Field', name: name.value, ...(selections && { selections }) } as never];
  }
  const selections = selection.selectionSet.selections.flatMap(asRequired);
  const typeCondition = selection.typeCondition?.name.value;
  if (typeCondition === undefined) return selections;
  return [{ kind: 'InlineFragment', typeCondition, selections } as never];
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

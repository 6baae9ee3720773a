import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { FetchUnit } from '../fetches/fetch-unit';
import { keyOf } from '../fetches/selection';
import { joinedSets } from '../graph/field-sets';
import type { GraphView } from '../graph/graph-view';
import type { Hop } from '../graph/entrances';
import type { RequiresSelection } from '../plan-nodes';
import { type Planning, noting } from './planning';
import type { Spot, Visit } from './spot';

/**
 * Plans a fetch that asks a subgraph for the entities at a spot, told by a key and what else a field
 * requires. Gives nothing when what must be told cannot be had.
 */
export function enterSubgraph(
  planning: Planning,
  spot: Spot,
  hop: Hop,
  requires?: SelectionSetNode,
): Visit | undefined {
  const { view, keys, wanted } = planning;
  const told = joinedSets([hop.key, ...(requires ? [requires] : [])].map((set) => keys.of(set)));
  const [origin] = spot.visits;
  if (origin === undefined) return undefined;
  const [rest, after] = noting(planning, () =>
    planning.planFields(spot, wanted.of([told]).fieldsOn(spot.typeName)),
  );
  if (rest.length > 0) return undefined;
  origin.typed.asksType = true;
  const { isInterfaceObject = false } = view.type(hop.via).joins.get(hop.graph) ?? {};
  const unit = new FetchUnit(hop.graph, hop.via, after.add(origin.unit), {
    path: spot.path,
    telling: {
      typeName: spot.typeName,
      requires: [TYPE, ...requiresOf(view, spot.typeName, told)],
      toldAs: isInterfaceObject ? hop.via : undefined,
    },
  });
  planning.units.push(unit);
  return {
    ...{ unit, graph: hop.graph, via: hop.via, provided: undefined, path: spot.path },
    types: view.possibleIn(hop.graph, hop.via),
    ...{ selection: unit.selection, typed: unit.selection, spots: new Map(), parent: spot },
  };
}

const TYPE: RequiresSelection = { kind: 'Field', name: '__typename' };

/** What is told, read from the answer by its keys there. */
function requiresOf(
  view: GraphView,
  typeName: string,
  { selections }: SelectionSetNode,
): RequiresSelection[] {
  const found = new Map<string, RequiresSelection>();
  for (const selection of selections) {
    const required = requireOf(view, typeName, selection);
    if (required) found.set(JSON.stringify(required), required);
  }
  return [...found.values()];
}

function requireOf(
  view: GraphView,
  typeName: string,
  selection: SelectionNode,
): RequiresSelection | undefined {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return undefined;
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const typeCondition = selection.typeCondition?.name.value ?? typeName;
    const selections = requiresOf(view, typeCondition, selection.selectionSet);
    return { kind: 'InlineFragment', typeCondition, selections };
  }
  const [name, key] = [selection.name.value, keyOf(selection)];
  if (name === '__typename') return undefined;
  const field = { kind: 'Field', name: key, ...(key !== name && { alias: name }) } as const;
  if (selection.selectionSet === undefined) return field;
  const below = view.type(typeName).fields.get(name)?.typeName ?? '';
  const selections = requiresOf(view, below, selection.selectionSet);
  return { ...field, selections: view.isAbstract(below) ? [TYPE, ...selections] : selections };
}

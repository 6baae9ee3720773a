import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Draw } from '../../../shared/core/caller';
import { FetchUnit } from '../fetches/fetch-unit';
import { keyOf } from '../fetches/selection';
import type { FieldJoin } from '../graph/federated-graph';
import { joinedSets } from '../graph/field-sets';
import type { GraphView } from '../graph/graph-view';
import type { Hop } from '../graph/entrances';
import type { RequiresSelection } from '../plan-nodes';
import { type Planning, isOpen, noting, planningFor } from './planning';
import type { Spot, Visit } from './spot';

/**
 * Plans a fetch that asks a subgraph for the entities at a spot, told by a key and what else a field
 * requires. Gives nothing when what must be told cannot be had.
 */
export function enterSubgraph(
  planning: Planning,
  spot: Spot,
  hop: Hop,
  needed: Partial<Pick<FieldJoin, 'requires' | 'draws'>> = {},
): Visit | undefined {
  const { view, keys } = planning;
  const { requires, draws } = needed;
  const [origin] = spot.visits;
  if (origin === undefined) return undefined;
  const key = keys.of(hop.key);
  const own = draws === undefined && requires ? [keys.of(requires)] : [];
  const drawn = draws !== undefined && requires ? [keys.drawn(requires, draws)] : [];
  const [isPlanned, after] = noting(
    planning,
    () =>
      (isOpen(planning, origin.unit)
        ? planTold(planning, spot, [key, ...own], planning.draws)
        : planTold(planning, spot, [key], origin.unit.draws) &&
          planTold(planning, spot, own, planning.draws)) &&
      planTold(planning, { ...spot, visits: [...spot.visits] }, drawn, draws),
  );
  if (!isPlanned) return undefined;
  const told = joinedSets([key, ...own, ...drawn]);
  origin.typed.asksType = true;
  const { isInterfaceObject = false } = view.type(hop.via).joins.get(hop.graph) ?? {};
  const telling = {
    typeName: spot.typeName,
    requires: [TYPE, ...requiresOf(view, spot.typeName, told)],
    toldAs: isInterfaceObject ? hop.via : undefined,
  };
  const entity = { path: spot.path, telling };
  const asked = { graph: hop.graph, draws: planning.draws };
  const unit = new FetchUnit(asked, hop.via, after.add(origin.unit), entity);
  planning.units.push(unit);
  return {
    ...{ unit, graph: hop.graph, via: hop.via, provided: undefined, path: spot.path },
    types: view.possibleIn(hop.graph, hop.via),
    ...{ selection: unit.selection, typed: unit.selection, spots: new Map(), parent: spot },
  };
}

/** Plans what a subgraph is told, in whose name that is asked for; false when it cannot be had. */
function planTold(
  planning: Planning,
  spot: Spot,
  sets: readonly SelectionSetNode[],
  draws: Draw | undefined,
): boolean {
  const fields = planning.wanted.of(sets).fieldsOn(spot.typeName);
  return planningFor(planning, draws, () => planning.planFields(spot, fields)).length === 0;
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

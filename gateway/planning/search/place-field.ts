import type { FieldNode } from 'graphql';
import type { SelectedField } from '../fetches/selection';
import type { FieldJoin } from '../graph/federated-graph';
import { NOTHING } from '../graph/field-sets';
import type { PlanPath } from '../plan-nodes';
import { agreedTypes } from './agreed-types';
import type { Planning } from './planning';
import type { Visit } from './spot';
import { type WantedField, nodeOf } from './wanted';

/**
 * Asks for a field in a fetch, with as much of what is wanted below as can be had from there. Gives the
 * field with the rest, or nothing when there is no rest.
 */
export function placeField(
  planning: Planning,
  visit: Visit,
  field: WantedField,
  join: FieldJoin,
): FieldNode | undefined {
  const isComposite = field.below !== undefined;
  const selected = visit.selection.add(field.node, join, isComposite);
  planning.touched.add(visit.unit);
  if (field.below === undefined) return undefined;
  const below = visitBelow(planning, visit, selected);
  const rest = planning.planSet(below, field.below);
  if (rest.length === 0) return undefined;
  return { ...nodeOf(field), selectionSet: { ...NOTHING, selections: rest } };
}

const visits = new WeakMap<SelectedField, Visit>();

/** The place below a field: one for each field of a fetch. */
function visitBelow(planning: Planning, visit: Visit, selected: SelectedField): Visit {
  const { view } = planning;
  const known = visits.get(selected);
  if (known !== undefined) return known;
  const { key, join, node, below } = selected;
  const selection = below ?? visit.selection;
  const name = node.name.value;
  const declared = view.type(visit.via).fields.get(name)?.typeName ?? '';
  selection.asksType ||= view.isAbstract(declared) && view.type(join.typeName).kind === 'object';
  const fresh: Visit = {
    unit: visit.unit,
    graph: visit.graph,
    via: join.typeName,
    types: agreedTypes(planning, visit, name, join),
    above: { visit, fieldName: name },
    provided: view.below(visit.via, name, join, visit.provided),
    selection,
    typed: selection,
    path: pathBelow(visit.path, key, join.listDepth),
    spots: new Map(),
  };
  visits.set(selected, fresh);
  return fresh;
}

function pathBelow(path: PlanPath, key: string, listDepth: number): PlanPath {
  return [...path, { Field: key }, ...Array.from({ length: listDepth }, () => '@' as const)];
}

import { Kind } from 'graphql';
import { enterSubgraph } from './enter-subgraph';
import { type Option, optionsFor } from './choose-source';
import { placeField } from './place-field';
import type { Leftover, Planning } from './planning';
import type { Spot, Visit } from './spot';
import { type WantedField, nodeOf } from './wanted';

/**
 * Plans fields of objects of one type. What a fetch at hand gives with nothing more comes first, then
 * what only one subgraph gives, then what several could give: it goes along with the others where it can.
 */
export function planFields(
  planning: Planning,
  spot: Spot,
  fields: readonly WantedField[],
): Leftover {
  const rest: Leftover[] = [];
  const open: { field: WantedField; options: number }[] = [];
  for (const field of fields) {
    const [first, ...others] = optionsFor(planning, spot, field, NONE);
    if (first?.visit && first.cost === 0) rest.push(planField(planning, spot, field));
    else open.push({ field, options: others.length });
  }
  open.sort((a, b) => a.options - b.options);
  for (const { field } of open) rest.push(planField(planning, spot, field));
  return rest.flat();
}

const NONE: ReadonlySet<string> = new Set();

/** Tries one subgraph after the other until all that is wanted of the field is planned. */
function planField(planning: Planning, spot: Spot, wanted: WantedField): Leftover {
  const tried = new Set<string>();
  let field = wanted;
  for (;;) {
    const [option] = optionsFor(planning, spot, field, tried);
    if (option === undefined) return [nodeOf(field)];
    tried.add(option.id);
    const rest = planOption(planning, spot, field, option);
    if (rest.length === 0) return rest;
    const [node] = rest;
    if (node?.kind !== Kind.FIELD || node.selectionSet === undefined) continue;
    field = { ...field, node, below: planning.wanted.of([node.selectionSet]) };
  }
}

function planOption(
  planning: Planning,
  spot: Spot,
  field: WantedField,
  { visit, join, hops, id }: Option,
): Leftover {
  const place = `${id} ${field.name}`;
  spot.inProgress.add(place);
  try {
    const at = visit ?? openVisit(planning, spot, hops, join);
    if (at === undefined) return [nodeOf(field)];
    if (!planning.view.isObjectIn(at.graph, at.via)) {
      return planning.planSet(at, planning.wanted.ofSelections([nodeOf(field)]));
    }
    const rest = placeField(planning, at, field, join);
    return rest === undefined ? [] : [rest];
  } finally {
    spot.inProgress.delete(place);
  }
}

function openVisit(
  planning: Planning,
  spot: Spot,
  hops: Option['hops'],
  needed: Option['join'],
): Visit | undefined {
  let visit: Visit | undefined;
  for (const [index, hop] of hops.entries()) {
    const isLast = index === hops.length - 1;
    visit = spot.root
      ? spot.root(hop.graph)
      : enterSubgraph(planning, spot, hop, isLast ? needed : undefined);
    if (visit === undefined) return undefined;
    const isForAll = !isLast || needed.requires === undefined;
    if (isForAll && !spot.visits.includes(visit)) spot.visits.push(visit);
  }
  return visit;
}

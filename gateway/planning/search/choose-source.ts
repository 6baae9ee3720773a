import type { FieldJoin } from '../graph/federated-graph';
import { NOTHING } from '../graph/field-sets';
import type { Hop } from '../graph/entrances';
import { A_FETCHED_FIELD, costOf } from './estimate';
import { type Planning, isOpen } from './planning';
import type { Spot, Visit } from './spot';
import type { WantedField } from './wanted';

/** A way to get a field: in a fetch that meets the objects already, or in a new one. */
export interface Option {
  /** Tells options of one field apart. */
  readonly id: string;
  readonly join: FieldJoin;
  readonly visit?: Visit;
  /** The calls that lead to the subgraph. */
  readonly hops: readonly Hop[];
  readonly cost: number;
}

/** So many subgraphs that could give a field are compared; the first ones of the supergraph. */
const MOST_COMPARED = 12;
/** Joining a call that is made anyway costs next to nothing. */
const A_JOINED_CALL = 0.1;

/** All ways to get a field that lead on, the best one first. */
export function optionsFor(
  planning: Planning,
  spot: Spot,
  field: WantedField,
  tried: ReadonlySet<string>,
): readonly Option[] {
  const here = optionsHere(planning, spot, field).filter(({ id }) => !tried.has(id));
  if (here.some(({ cost }) => cost === 0)) return here.filter(({ cost }) => cost === 0);
  const all = [...here, ...optionsElsewhere(planning, spot, field, tried)];
  return all.sort((a, b) => a.cost - b.cost || a.hops.length - b.hops.length);
}

function optionsHere(planning: Planning, spot: Spot, field: WantedField): Option[] {
  const { view, estimates } = planning;
  return spot.visits.flatMap((visit, index) => {
    const { graph, via, provided } = visit;
    const join = view.localField(graph, via, field.name, provided);
    if (join === undefined || !isOpen(planning, visit.unit)) return [];
    if (!visit.selection.isFree(field.node)) return [];
    const below = view.below(via, field.name, join, provided);
    const outlook = estimates.of(field.below, graph, join.typeName, below);
    if (outlook.found === 0) return [];
    return [{ id: `visit ${index}`, join, visit, hops: [], cost: costOf(outlook) }];
  });
}

function optionsElsewhere(
  planning: Planning,
  spot: Spot,
  field: WantedField,
  tried: ReadonlySet<string>,
): Option[] {
  const { view, estimates } = planning;
  const options: Option[] = [];
  for (const { graph, via, join } of view.sources(spot.typeName, field.name)) {
    const id = `${graph} ${via}`;
    if (tried.has(id) || spot.inProgress.has(`${id} ${field.name}`)) continue;
    const isHere = spot.visits.some(
      (visit) =>
        visit.graph === graph &&
        visit.via === via &&
        isOpen(planning, visit.unit) &&
        visit.selection.isFree(field.node),
    );
    if (isHere && join.requires === undefined) continue;
    const below = view.below(via, field.name, join);
    const outlook = estimates.of(field.below, graph, join.typeName, below);
    const hops = outlook.found === 0 ? undefined : hopsTo(planning, spot, { graph, via });
    if (hops === undefined) continue;
    const calls = callsOf(planning, spot, hops) + toldCost(planning, spot, join);
    const cost = costOf(outlook) + calls + A_FETCHED_FIELD * outlook.found;
    options.push({ id, join, hops, cost });
    if (options.length >= MOST_COMPARED) break;
  }
  return options;
}

function hopsTo(
  { routes }: Planning,
  spot: Spot,
  to: { readonly graph: string; readonly via: string },
): readonly Hop[] | undefined {
  if (spot.root) return [{ ...to, key: NOTHING }];
  return routes.find(spot.typeName, spot.visits, to);
}

function callsOf(planning: Planning, spot: Spot, hops: readonly Hop[]): number {
  const start = spot.root ? 0 : Math.max(...spot.visits.map(({ unit }) => unit.earliest)) + 1;
  return hops
    .map(({ graph }, index) =>
      planning.units.some(
        (unit) => unit.graph === graph && unit.earliest === start + index && isOpen(planning, unit),
      )
        ? A_JOINED_CALL
        : 1,
    )
    .reduce((sum, cost) => sum + cost, 0);
}

/** What a field requires may have to be asked for first. */
function toldCost({ view }: Planning, spot: Spot, { requires }: FieldJoin): number {
  if (requires === undefined) return 0;
  const isHere = spot.visits.some(({ graph, via, provided }) =>
    view.holds(graph, via, requires, provided),
  );
  return isHere ? 0 : 1;
}

import { enterSubgraph } from './enter-subgraph';
import type { Leftover, Planning } from './planning';
import type { Spot, Visit } from './spot';
import type { Wanted } from './wanted';

/**
 * Plans what a subgraph cannot say that knows an interface as an object: the type of each entity, and
 * what is asked for on some types only. Another subgraph, which has the interface, is asked for it.
 */
export function planConcrete(
  planning: Planning,
  spot: Spot,
  wanted: Wanted,
  missing: Leftover,
): Leftover {
  let rest: Leftover = [...wanted.narrower(spot.typeName), ...missing];
  if (rest.length === 0 && !wanted.asksType(spot.typeName)) return rest;
  for (const graph of graphsWithInterface(planning, spot.typeName)) {
    const visit = concreteVisit(planning, spot, graph);
    if (visit === undefined) continue;
    visit.typed.asksType = true;
    planning.touched.add(visit.unit);
    rest = planning.planSet(visit, planning.wanted.ofSelections(rest));
    if (rest.length === 0) return rest;
  }
  return rest;
}

function graphsWithInterface({ view }: Planning, typeName: string): string[] {
  return [...view.type(typeName).joins]
    .filter(([, { isInterfaceObject, keys }]) => !isInterfaceObject && keys.length > 0)
    .sort(([, a], [, b]) => b.members.length - a.members.length)
    .map(([graph]) => graph);
}

function concreteVisit(planning: Planning, spot: Spot, graph: string): Visit | undefined {
  const via = spot.typeName;
  const known = spot.visits.find((visit) => visit.graph === graph && visit.via === via);
  if (known) return known;
  const hops = planning.routes.find(spot.typeName, spot.visits, { graph, via });
  let visit: Visit | undefined;
  for (const hop of hops ?? []) {
    visit = enterSubgraph(planning, spot, hop);
    if (visit === undefined) return undefined;
    spot.visits.push(visit);
  }
  return visit;
}

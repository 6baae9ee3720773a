import { AbstractPlace } from './abstract-place';
import type { Leftover, Planning } from './planning';
import { planConcrete } from './plan-concrete';
import { type Spot, type Visit, spotOf } from './spot';
import type { Wanted } from './wanted';

/** Plans all that is wanted where a fetch gives values of some type. */
export function planSet(planning: Planning, visit: Visit, wanted: Wanted): Leftover {
  if (!planning.view.isObjectIn(visit.graph, visit.via)) {
    return new AbstractPlace(planning, visit).plan(wanted);
  }
  const spot = objectSpot(visit);
  const rest = planning.planFields(spot, wanted.fieldsOn(visit.via));
  const { isInterfaceObject } = planning.view.type(visit.via).joins.get(visit.graph) ?? {};
  return isInterfaceObject ? planConcrete(planning, spot, wanted, rest) : rest;
}

function objectSpot(visit: Visit): Spot {
  let spot = visit.spots.get(visit.via);
  if (spot === undefined) {
    spot = spotOf(visit.via, visit.path, [visit]);
    visit.spots.set(visit.via, spot);
  }
  return spot;
}

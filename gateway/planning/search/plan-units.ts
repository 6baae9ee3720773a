import { Kind } from 'graphql';
import { PassageError } from '../../../shared/core/errors';
import { FetchUnit } from '../fetches/fetch-unit';
import { planFields } from './plan-fields';
import { planSet } from './plan-set';
import type { Leftover, Planning } from './planning';
import { type Spot, type Visit, spotOf } from './spot';
import type { WantedField } from './wanted';

/** What a search knows before it begins. */
export type SearchGround = Pick<Planning, 'view' | 'routes' | 'estimates' | 'wanted' | 'keys'>;

/**
 * The units of fetching for root fields; each group of them is planned after the one before.
 * @throws PassageError PLAN_IMPOSSIBLE when no combination of subgraphs can give a field.
 */
export function planUnits(
  ground: SearchGround,
  root: string,
  groups: readonly (readonly WantedField[])[],
): readonly FetchUnit[] {
  const planning: Planning = {
    ...ground,
    units: [],
    touched: new Set(),
    draws: undefined,
    planSet: (visit, wanted) => planSet(planning, visit, wanted),
    planFields: (spot, own) => planFields(planning, spot, own),
  };
  const spot = rootSpot(planning, root);
  const rest = groups.flatMap((fields) => planFields(planning, spot, fields));
  if (rest.length > 0) throw impossible(rest);
  return planning.units;
}

function rootSpot(planning: Planning, root: string): Spot {
  const visits = new Map<string, Visit>();
  return {
    ...spotOf(root, [], []),
    root(graph) {
      const known = visits.get(graph);
      if (known) return known;
      const unit = new FetchUnit({ graph }, root);
      planning.units.push(unit);
      const { selection } = unit;
      const fresh: Visit = {
        ...{ unit, graph, via: root, provided: undefined, selection, typed: selection, path: [] },
        ...{ types: [root], spots: new Map() },
      };
      visits.set(graph, fresh);
      return fresh;
    },
  };
}

function impossible(rest: Leftover): PassageError {
  const value = rest.map((it) => (it.kind === Kind.FIELD ? it.name.value : '...')).join(', ');
  return new PassageError(
    'PLAN_IMPOSSIBLE',
    'no combination of subgraphs can answer this question',
    { value },
  );
}

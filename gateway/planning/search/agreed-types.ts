import type { FieldJoin } from '../graph/federated-graph';
import type { Source } from '../graph/graph-view';
import type { Planning } from './planning';
import type { Visit } from './spot';

/**
 * The types that the value of a field may have. Subgraphs that could each give the field here are to give
 * the same value, so only a type that all of them know can stand there.
 */
export function agreedTypes(
  planning: Planning,
  visit: Visit,
  fieldName: string,
  join: FieldJoin,
): readonly string[] {
  const { view } = planning;
  const types = view.possibleIn(visit.graph, join.typeName);
  if (types.length === 1 && !view.isAbstract(join.typeName)) return types;
  const sources = view.sources(visit.via, fieldName);
  const isKnown = ({ graph, join: other }: Source, name: string): boolean =>
    view.possibleIn(graph, other.typeName).includes(name);
  if (sources.every((source) => types.every((name) => isKnown(source, name)))) return types;
  const givers = sources.filter((source) => canGive(planning, visit, source));
  const agreed = types.filter((name) => givers.every((source) => isKnown(source, name)));
  return agreed.length === 0 || agreed.length === types.length ? types : agreed;
}

/** Whether a subgraph could have been asked for a field of the objects at a place. */
function canGive(planning: Planning, visit: Visit, source: Source): boolean {
  const graphs = givers(planning, visit);
  if (graphs === undefined || graphs.includes(source.graph)) return true;
  return graphs.some(
    (graph) => planning.routes.count(visit.via, { graph, via: visit.via }, source) !== undefined,
  );
}

/** The subgraphs that could have given the objects at a place; `undefined` for all. */
function givers(planning: Planning, visit: Visit): readonly string[] | undefined {
  const { above, parent } = visit;
  if (above === undefined) {
    const [origin] = parent?.visits ?? [];
    return origin && givers(planning, origin);
  }
  return planning.view
    .sources(above.visit.via, above.fieldName)
    .filter((source) => canGive(planning, above.visit, source))
    .map(({ graph }) => graph);
}

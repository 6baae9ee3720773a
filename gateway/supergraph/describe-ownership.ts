import { Kind, parse } from 'graphql';
import { dataTypes, directiveArguments, joinedGraphs, joinsOf } from './read-join-directives';

/** How many types and fields one subgraph gives to the supergraph. */
export interface Ownership {
  readonly subgraph: string;
  /** Object and interface types that it takes part in. */
  readonly types: number;
  /** Fields that it resolves. */
  readonly fields: number;
  /** Entity types that it can be asked for by key. */
  readonly entities: readonly string[];
}

/** Who gives what, read from a supergraph SDL; in the order of its graphs. */
export function describeOwnership(supergraphSdl: string): Ownership[] {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = dataTypes(document).filter(
    (type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return joinedGraphs(document).map(({ id, name }) => {
    const own = types.filter((type) => joinsOf(type, 'join__type', id).length > 0);
    const fields = own.flatMap((type) => type.fields ?? []).filter((field) => isOwn(field, id));
    const entities = own.filter((type) =>
      joinsOf(type, 'join__type', id).some((use) => use['key'] && use['resolvable'] !== false),
    );
    return {
      subgraph: name,
      types: own.length,
      fields: fields.length,
      entities: entities.map((type) => type.name.value),
    };
  });
}

function isOwn(field: Parameters<typeof joinsOf>[0], graph: string): boolean {
  const uses = joinsOf(field, 'join__field', graph);
  if (uses.length === 0) return directiveArguments(field, 'join__field').length === 0;
  return uses.some((use) => use['external'] !== true);
}

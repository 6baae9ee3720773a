import { type DocumentNode, Kind } from 'graphql';
import { dataTypes } from './read-join-directives';
import type { Supergraph } from './supergraph';

/** Which types of the whole supergraph, hidden ones included, are objects and satisfy which conditions. */
export function typeRelations(
  document: DocumentNode,
): Pick<Supergraph, 'isTypeOf' | 'isObjectType'> {
  const conditionsOf = new Map<string, Set<string>>();
  const objects = new Set<string>();
  const relate = (typeName: string, condition: string): void => {
    const conditions = conditionsOf.get(typeName) ?? new Set();
    conditionsOf.set(typeName, conditions.add(condition));
  };
  for (const type of dataTypes(document)) {
    const name = type.name.value;
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) objects.add(name);
    if (type.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of type.types ?? []) relate(member.name.value, name);
    }
    if ('interfaces' in type) {
      for (const parent of type.interfaces ?? []) relate(name, parent.name.value);
    }
  }
  return {
    isTypeOf: (typeName, condition) =>
      typeName === condition || conditionsOf.get(typeName)?.has(condition) === true,
    isObjectType: (typeName) => objects.has(typeName),
  };
}

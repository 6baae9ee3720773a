import { type DocumentNode, Kind } from 'graphql';
import { dataTypes, directiveArguments } from './read-join-directives';
import type { Supergraph } from './supergraph';

/** The names of the whole supergraph, hidden ones included, and which types satisfy which conditions. */
export function typeRelations(
  document: DocumentNode,
): Pick<Supergraph, 'isTypeOf' | 'isObjectType' | 'isFieldName' | 'requiringFields'> {
  const conditionsOf = new Map<string, Set<string>>();
  const objects = new Set<string>();
  const fieldNames = new Set<string>();
  const requiring = new Set<string>();
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
      for (const field of type.fields ?? []) {
        fieldNames.add(field.name.value);
        const uses = directiveArguments(field, 'join__field');
        if (uses.some((use) => use['requires'])) requiring.add(`${name}.${field.name.value}`);
      }
      for (const parent of type.interfaces ?? []) relate(name, parent.name.value);
    }
  }
  return {
    isTypeOf: (typeName, condition) =>
      typeName === condition || conditionsOf.get(typeName)?.has(condition) === true,
    isObjectType: (typeName) => objects.has(typeName),
    isFieldName: (name) => fieldNames.has(name),
    requiringFields: requiring,
  };
}

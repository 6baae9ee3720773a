import { Kind, type SelectionSetNode, type TypeNode, parse } from 'graphql';

/** The fields that an argument `fields` of federation names, as `id owner { id }`. */
export function selectionOf(fieldSet: string): SelectionSetNode {
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION
    ? operation.selectionSet
    : { kind: Kind.SELECTION_SET, selections: [] };
}

/** The name of a type without lists and exclamation marks. */
export function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

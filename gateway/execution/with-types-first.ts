import { type DocumentNode, Kind, type SelectionNode, visit } from 'graphql';

/**
 * Asks for the type of an object before its other fields, so that whoever reads the answer knows what
 * the fields that follow must be.
 */
export function withTypesFirst(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set) {
      const type = set.selections.find(isType);
      if (type === undefined || set.selections[0] === type) return undefined;
      return { ...set, selections: [type, ...set.selections.filter((other) => !isType(other))] };
    },
  });
}

function isType(selection: SelectionNode): boolean {
  return (
    selection.kind === Kind.FIELD &&
    selection.name.value === '__typename' &&
    selection.alias === undefined
  );
}

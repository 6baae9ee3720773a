import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  TypeInfo,
  isAbstractType,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const TYPE: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Asks for the type of an object before its other fields, and of every object that may be of several
 * types, so that whoever reads the answer knows what the fields that follow must be.
 */
export function withTypesFirst(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const type = set.selections.find(isType);
        const parent = types.getParentType();
        // Entities are asked for their type under a name of the gateway's own.
        const isOpen = isAbstractType(parent) && parent.name !== '_Entity';
        if (type === undefined && !isOpen) return undefined;
        if (set.selections[0] === type) return undefined;
        const others = set.selections.filter((other) => !isType(other));
        return { ...set, selections: [type ?? TYPE, ...others] };
      },
    }),
  );
}

function isType(selection: SelectionNode): boolean {
  return (
    selection.kind === Kind.FIELD &&
    selection.name.value === '__typename' &&
    selection.alias === undefined
  );
}

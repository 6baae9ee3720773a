import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  getDirectiveValues,
} from 'graphql';

/** The names of the fields that an operation asks at its root, fragments written out and conditions met. */
export function rootFields(info: GraphQLResolveInfo): string[] {
  return fieldsIn(info, info.operation.selectionSet.selections).map(({ name }) => name.value);
}

function fieldsIn(info: GraphQLResolveInfo, selections: readonly SelectionNode[]): FieldNode[] {
  return selections
    .filter((selection) => isIncluded(info, selection))
    .flatMap((selection): FieldNode[] => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      return fieldsIn(info, fragment?.selectionSet.selections ?? []);
    });
}

function isIncluded({ variableValues }: GraphQLResolveInfo, selection: SelectionNode): boolean {
  const skipped = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const included = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skipped?.['if'] !== true && included?.['if'] !== false;
}

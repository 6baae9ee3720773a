import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What a fragment asks for, and of which objects. */
export interface ReadFragment {
  readonly condition: string | undefined;
  readonly set: SelectionSetNode;
}

/** What a spread or an inline fragment stands for; `undefined` where no fragment has the name. */
export function readFragment(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: Fragments,
): ReadFragment | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return { condition: selection.typeCondition?.name.value, set: selection.selectionSet };
  }
  const fragment = fragments.get(selection.name.value);
  return fragment && { condition: fragment.typeCondition.name.value, set: fragment.selectionSet };
}

/** A selection set that holds for one type. */
export function onType(typeName: string, selectionSet: SelectionSetNode): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
    selectionSet,
  };
}

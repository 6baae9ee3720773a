import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface SplitOperation {
  /** What subgraphs answer; absent when the gateway can answer everything itself. */
  readonly data: DocumentNode | undefined;
  /** `__schema` and `__type`, which the gateway answers; absent when not asked. */
  readonly introspection: DocumentNode | undefined;
}

type Keep = (field: FieldNode) => boolean;

const isIntrospection: Keep = ({ name }) => name.value === '__schema' || name.value === '__type';
const isData: Keep = ({ name }) => !name.value.startsWith('__');

/**
 * Parts the root fields of an operation into those that subgraphs own and those about the schema
 * itself. Expects a validated document: fragment cycles and unknown fragments do not occur.
 */
export function splitIntrospection(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): SplitOperation {
  const part = (keep: Keep): DocumentNode | undefined => {
    const selectionSet = keepRootFields(document, operation.selectionSet, keep);
    if (selectionSet.selections.length === 0) return undefined;
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    return {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet }, ...fragments],
    };
  };
  return { data: part(isData), introspection: part(isIntrospection) };
}

function keepRootFields(
  document: DocumentNode,
  selectionSet: SelectionSetNode,
  keep: Keep,
): SelectionSetNode {
  const inner = (set: SelectionSetNode): SelectionSetNode => keepRootFields(document, set, keep);
  const selections = selectionSet.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keep(selection) ? [selection] : [];
    const fragment = asInlineFragment(document, selection, inner);
    return fragment.selectionSet.selections.length === 0 ? [] : [fragment];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function asInlineFragment(
  document: DocumentNode,
  selection: Exclude<SelectionNode, FieldNode>,
  inner: (set: SelectionSetNode) => SelectionSetNode,
): SelectionNode & { kind: Kind.INLINE_FRAGMENT } {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return { ...selection, selectionSet: inner(selection.selectionSet) };
  }
  const fragment = document.definitions.find(
    (node): node is FragmentDefinitionNode =>
      node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
  );
  const selectionSet = fragment?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives: selection.directives ?? [],
    selectionSet: inner(selectionSet),
  };
}

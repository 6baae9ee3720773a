import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PassageError } from '../../shared/core/errors';

type Keep = (field: FieldNode) => boolean;

const isIntrospection: Keep = ({ name }) => name.value === '__schema' || name.value === '__type';

/** `__schema` and `__type`, which the gateway answers; `undefined` when not asked. */
export function introspectionPart(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode | undefined {
  return partOf(document, operation, isIntrospection);
}

/** The document without its other operations. */
export function onlyOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}

/**
 * The first operation of a document.
 * @throws PassageError PLAN_IMPOSSIBLE when there is none.
 */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation !== undefined) return operation;
  throw new PassageError('PLAN_IMPOSSIBLE', 'the document holds no operation');
}

function partOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  keep: Keep,
): DocumentNode | undefined {
  const selectionSet = keepRootFields(document, operation.selectionSet, keep);
  if (selectionSet.selections.length === 0) return undefined;
  return onlyOperation(document, { ...operation, selectionSet });
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

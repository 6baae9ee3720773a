import {
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  parse,
} from 'graphql';
import type { RequiresSelection } from '../planning/plan-nodes';
import type { Subgraph } from '../supergraph/supergraph';
import type { IsTypeOf } from './find-targets';
import { type RawObject, isRawObject } from './read-answer';
import type { Representation } from './representations';

/** Aliases that the gateway adds to an entity fetch to see whom the answer speaks of. */
export const ENTITY_TYPE_ALIAS = 'passage__type';
const KEY_ALIAS = 'passage__key';

/** The key fields asked back for the entities of each type condition in a fetch, under aliases. */
export type AskedKeys = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * Adds the type and the key fields to every entity of a fetch, so that answers are matched to what was
 * asked by key and never by trust in their order. Only a key that the representation carries is asked.
 */
export function withEntityKeys(
  document: DocumentNode,
  responseKey: string,
  keys: AskedKeys,
): DocumentNode {
  const entitiesField = (field: FieldNode): FieldNode =>
    field.selectionSet === undefined || responseKeyOf(field) !== responseKey
      ? field
      : { ...field, selectionSet: withKeys(field.selectionSet, keys) };
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? { ...node, selectionSet: mapFields(node.selectionSet, entitiesField) }
        : node,
    ),
  };
}

/** For each type condition of a fetch's requirements, the key of the subgraph that they contain. */
export function keysIn(requires: readonly RequiresSelection[], subgraph: Subgraph): AskedKeys {
  const asked = new Map<string, readonly FieldNode[]>();
  const isExternal = (typeName: string, field: FieldNode): boolean =>
    subgraph.externalFields.has(`${typeName}.${field.name.value}`);
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment') continue;
    const key = (subgraph.keys.get(selection.typeCondition) ?? [])
      .map(keyFields)
      .filter((fields) => !fields.some((field) => isExternal(selection.typeCondition, field)))
      .find((fields) => containsAll(selection.selections, fields));
    if (key === undefined) continue;
    const alias = `${KEY_ALIAS}${asked.size}_`;
    asked.set(
      selection.typeCondition,
      key.map((field, index) => aliased(field, alias + String(index))),
    );
  }
  return asked;
}

/** Whether an entity of an answer is the one, by type and key, that the representation asked for. */
export function isSameEntity(
  representation: Representation,
  entity: RawObject,
  keys: AskedKeys,
  isTypeOf: IsTypeOf,
): boolean {
  const asked = String(representation['__typename']);
  if (!isTypeOf(String(entity[ENTITY_TYPE_ALIAS]), asked)) return false;
  return [...keys].every(
    ([condition, fields]) =>
      !isTypeOf(asked, condition) ||
      fields.every((field) =>
        isSameKey(
          field.selectionSet,
          representation[field.name.value],
          entity[responseKeyOf(field)],
        ),
      ),
  );
}

function isSameKey(
  selected: SelectionSetNode | undefined,
  asked: unknown,
  given: unknown,
): boolean {
  if (Array.isArray(asked)) {
    return (
      Array.isArray(given) &&
      asked.length === given.length &&
      asked.every((item, index) => isSameKey(selected, item, given[index]))
    );
  }
  if (!isRawObject(asked)) return asked === given || String(asked) === String(given);
  if (!isRawObject(given)) return false;
  return (selected?.selections ?? []).every(
    (selection) =>
      selection.kind !== Kind.FIELD ||
      isSameKey(selection.selectionSet, asked[selection.name.value], given[selection.name.value]),
  );
}

function withKeys(selectionSet: SelectionSetNode, keys: AskedKeys): SelectionSetNode {
  const selections = selectionSet.selections.map((selection): SelectionNode => {
    const condition =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
    const fields = condition === undefined ? undefined : keys.get(condition);
    if (fields === undefined) return selection;
    const { selectionSet: own } = selection as InlineFragmentNode;
    return {
      ...selection,
      selectionSet: { ...own, selections: [...own.selections, ...fields] },
    } as InlineFragmentNode;
  });
  return { ...selectionSet, selections: [TYPENAME, ...selections] };
}

const TYPENAME = aliased(
  { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
  ENTITY_TYPE_ALIAS,
);

function aliased(field: FieldNode, alias: string): FieldNode {
  return { ...field, alias: { kind: Kind.NAME, value: alias } };
}

/** The key of a field in an answer. */
export function responseKeyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function mapFields(set: SelectionSetNode, change: (field: FieldNode) => FieldNode) {
  return {
    ...set,
    selections: set.selections.map((selection) =>
      selection.kind === Kind.FIELD ? change(selection) : selection,
    ),
  };
}

function keyFields(fieldSet: string): FieldNode[] {
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.filter(
    (selection): selection is FieldNode =>
      selection.kind === Kind.FIELD && selection.name.value !== '__typename',
  );
}

function containsAll(
  requires: readonly RequiresSelection[],
  fields: readonly SelectionNode[],
): boolean {
  return fields.every((field) => {
    if (field.kind !== Kind.FIELD) return false;
    const required = requires.find(
      (selection) =>
        selection.kind === 'Field' && (selection.alias ?? selection.name) === field.name.value,
    );
    if (required?.kind !== 'Field') return false;
    return containsAll(required.selections ?? [], field.selectionSet?.selections ?? []);
  });
}

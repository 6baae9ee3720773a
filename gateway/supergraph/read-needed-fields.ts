import { type DocumentNode, type FieldDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import type { FieldsNode } from '../../shared/sharing/contract/stated-rules';
import { namedIn, selectionOf } from './field-set';
import { typesWithFields } from './read-join-directives';

/** The fields whose values the owner of a field is told so that it can answer, by its coordinate. */
export type NeededFields = ReadonlyMap<string, readonly string[]>;

/** Reads what `@requires` names, on the types themselves and on those behind an interface. */
export function readNeededFields(document: DocumentNode): NeededFields {
  const types = typesWithFields(document);
  return new Map(
    types.flatMap((type) =>
      (type.fields ?? []).flatMap((field): [string, string[]][] => {
        const needed = neededBy(types, type.name.value, field);
        return needed.length === 0 ? [] : [[`${type.name.value}.${field.name.value}`, needed]];
      }),
    ),
  );
}

function neededBy(
  types: readonly FieldsNode[],
  typeName: string,
  field: FieldDefinitionNode,
): string[] {
  const sets = directiveArguments(field, 'join__field').flatMap(({ requires }) =>
    typeof requires === 'string' ? [selectionOf(requires)] : [],
  );
  return [...new Set(sets.flatMap((set) => named(types, typeName, set)))];
}

function named(
  types: readonly FieldsNode[],
  typeName: string,
  { selections }: SelectionSetNode,
): string[] {
  return selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return named(types, condition, selection.selectionSet);
    }
    const { name, selectionSet } = selection;
    const field = fieldsOf(types, typeName).find((it) => it.name.value === name.value);
    const below = field && selectionSet ? named(types, namedIn(field.type), selectionSet) : [];
    return [...objectsBehind(types, typeName).map((object) => `${object}.${name.value}`), ...below];
  });
}

function objectsBehind(types: readonly FieldsNode[], typeName: string): string[] {
  const behind = types.filter(({ interfaces = [] }) =>
    interfaces.some(({ name }) => name.value === typeName),
  );
  return [typeName, ...behind.map(({ name }) => name.value)];
}

function fieldsOf(types: readonly FieldsNode[], typeName: string): readonly FieldDefinitionNode[] {
  return types.flatMap(({ name, fields = [] }) => (name.value === typeName ? fields : []));
}

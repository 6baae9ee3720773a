import type { OperationTypeNode } from 'graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A protected field at one place of an answer. */
export interface ProtectedRead {
  /** The keys that lead to it from the root of the answer, lists left out. */
  readonly path: readonly string[];
  /** `Type.field`, with who draws it for what where that is so. */
  readonly coordinate: string;
  /** The type whose records it is asked of. */
  readonly typeName: string;
}

/**
 * Where protected fields stand in the answer of a document with one operation. A field that its owner answers from
 * another's protected one (`@requires`) reads that one too, in the same place.
 * @param readBy the protected fields that asking a field reads.
 */
export function protectedReads(
  schema: GraphQLSchema,
  document: DocumentNode,
  readBy: (coordinate: string) => readonly string[],
): ProtectedRead[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const found = new Map<string, ProtectedRead>();
  const visit = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    path: readonly string[],
  ): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const spread =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = spread?.typeCondition?.name.value;
        const narrowed = condition === undefined ? type : schema.getType(condition);
        if (spread !== undefined) visit(spread.selectionSet, narrowed, path);
        continue;
      }
      const field = fieldOf(type, selection.name.value);
      if (type === undefined || field === undefined) continue;
      const coordinate = `${type.name}.${selection.name.value}`;
      const here = [...path, selection.alias?.value ?? selection.name.value];
      for (const read of readBy(coordinate)) {
        const { name: typeName } = type;
        found.set(JSON.stringify([read, here]), { path: here, coordinate: read, typeName });
      }
      if (selection.selectionSet) visit(selection.selectionSet, getNamedType(field.type), here);
    }
  };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    visit(node.selectionSet, rootOf(schema, node.operation), []);
  }
  return [...found.values()];
}

/** The records of an answer in which a protected field has a value. */
export interface CountedReads {
  records: number;
  /** Their keys, as far as the answer holds them. */
  readonly ids: Set<string>;
}

/**
 * In how many records each protected field has a value; those without any are left out.
 * @param recordKey under which records carry their keys, where these are wanted.
 */
export function countReads(
  reads: readonly ProtectedRead[],
  data: unknown,
  recordKey?: string,
): Map<string, CountedReads> {
  const counts = new Map<string, CountedReads>();
  for (const { path, coordinate } of reads) {
    const counted = counts.get(coordinate) ?? { records: 0, ids: new Set<string>() };
    countAt(data, path, counted, recordKey);
    if (counted.records > 0) counts.set(coordinate, counted);
  }
  return counts;
}

function countAt(
  value: unknown,
  path: readonly string[],
  counted: CountedReads,
  recordKey: string | undefined,
): void {
  if (Array.isArray(value)) {
    for (const item of value) countAt(item, path, counted, recordKey);
    return;
  }
  const [key = '', ...rest] = path;
  const inner = (value as Record<string, unknown> | null | undefined)?.[key];
  if (inner === null || inner === undefined) return;
  if (rest.length > 0) return countAt(inner, rest, counted, recordKey);
  counted.records += 1;
  const id = recordKey === undefined ? undefined : (value as Record<string, unknown>)[recordKey];
  if (typeof id === 'string' || typeof id === 'number') counted.ids.add(String(id));
}

function fieldOf(type: GraphQLNamedType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function rootOf(schema: GraphQLSchema, operation: OperationTypeNode): GraphQLNamedType | undefined {
  return schema.getRootType(operation) ?? undefined;
}

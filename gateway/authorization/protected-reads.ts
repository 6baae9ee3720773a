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
  readonly coordinate: string;
}

/** Where protected fields stand in the answer of a document with one operation. */
export function protectedReads(
  schema: GraphQLSchema,
  document: DocumentNode,
  isProtected: (coordinate: string) => boolean,
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
      if (isProtected(coordinate))
        found.set(JSON.stringify([coordinate, here]), { path: here, coordinate });
      if (selection.selectionSet) visit(selection.selectionSet, getNamedType(field.type), here);
    }
  };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    visit(node.selectionSet, rootOf(schema, node.operation), []);
  }
  return [...found.values()];
}

/** In how many records each protected field has a value; those without any are left out. */
export function countReads(reads: readonly ProtectedRead[], data: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, coordinate } of reads) {
    const records = valuesAt(data, path);
    if (records > 0) counts.set(coordinate, (counts.get(coordinate) ?? 0) + records);
  }
  return counts;
}

function valuesAt(value: unknown, path: readonly string[]): number {
  if (Array.isArray(value) && path.length > 0) {
    return value.reduce<number>((sum, item) => sum + valuesAt(item, path), 0);
  }
  if (value === null || value === undefined) return 0;
  const [key, ...rest] = path;
  return key === undefined ? 1 : valuesAt((value as Record<string, unknown>)[key], rest);
}

function fieldOf(type: GraphQLNamedType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function rootOf(schema: GraphQLSchema, operation: OperationTypeNode): GraphQLNamedType | undefined {
  return schema.getRootType(operation) ?? undefined;
}

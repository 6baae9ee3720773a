import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  GraphQLString,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLSchema, GraphQLNonNull } from 'graphql';
import type { Conditions } from '../planning/decide-conditions';
import { PassageError } from '../../shared/core/errors';
import { type Rename, renamedKey, renamesBelow, renamesOn } from './apply-renames';
import { type Selecting, collectFields } from './collect-fields';
import type { FieldShape, ObjectShape, Shape } from './shape';

export interface ShapeSource {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Decides selections with `@skip` and `@include`, where the document has any. */
  readonly conditions?: Conditions;
  /** Keys that the planner wants renamed in a subgraph's answer. */
  readonly renames?: readonly Rename[];
  /** The key to write for a key that is read, where no rename says otherwise. */
  readonly keyOf?: KeyOf;
  /** How deep the JSON of custom scalars may be. */
  readonly deepestJson?: number;
}

type KeyOf = (answerKey: string) => string;

interface Compiling extends Selecting, Pick<ShapeSource, 'deepestJson'> {
  readonly keyOf: KeyOf;
}

const TYPENAME: Shape = { kind: 'leaf', nonNull: true, type: GraphQLString };

/** The shape of an operation's answer under a schema. Types are worked out when first met. */
export function compileShape(source: ShapeSource): ObjectShape {
  const { schema, document, operation, conditions = {} } = source;
  const root = schema.getRootType(operation.operation);
  if (!root) {
    throw new PassageError('PLAN_IMPOSSIBLE', `the schema has no ${operation.operation}`);
  }
  const { keyOf = (key) => key, deepestJson } = source;
  const fragments = fragmentsOf(document);
  const selecting = { schema, conditions, fragments, keyOf, ...(deepestJson && { deepestJson }) };
  return objectShape(selecting, root, [operation.selectionSet], source.renames ?? []);
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return fragments;
}

function objectShape(
  selecting: Compiling,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  renames: readonly Rename[],
): ObjectShape {
  const { schema } = selecting;
  const fieldsByType = new Map<string, readonly FieldShape[]>();
  const allowed = isAbstractType(type)
    ? new Set(schema.getPossibleTypes(type).map(({ name }) => name))
    : new Set([type.name]);
  const fieldsOf = (typeName: string): readonly FieldShape[] => {
    let fields = fieldsByType.get(typeName);
    if (fields === undefined) {
      fields = fieldShapes(selecting, typeName, selectionSets, renamesOn(renames, typeName));
      fieldsByType.set(typeName, fields);
    }
    return fields;
  };
  return {
    kind: 'object',
    nonNull: false,
    type,
    allows: (typeName) => allowed.has(typeName),
    fieldsOf,
    anyField: (key) => [...allowed].flatMap(fieldsOf).find(({ answerKey }) => answerKey === key),
  };
}

function fieldShapes(
  selecting: Compiling,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
  renames: readonly Rename[],
): FieldShape[] {
  const groups = collectFields(selecting, typeName, selectionSets);
  return [...groups].map(([answerKey, nodes]) => {
    const shape = fieldShape(selecting, typeName, nodes, renamesBelow(renames, answerKey));
    const isIntrospection = shape.kind === 'introspection';
    return {
      answerKey,
      key:
        renamedKey(renames, answerKey) ??
        (isIntrospection ? answerKey : selecting.keyOf(answerKey)),
      isTypename: nodes[0]?.name.value === '__typename',
      shape,
    };
  });
}

function fieldShape(
  selecting: Compiling,
  typeName: string,
  nodes: readonly FieldNode[],
  renames: readonly Rename[],
): Shape {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return TYPENAME;
  if (name === '__schema' || name === '__type') {
    return { kind: 'introspection', nonNull: name === '__schema' };
  }
  const type = selecting.schema.getType(typeName);
  const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
  if (field === undefined) {
    throw new PassageError('PLAN_IMPOSSIBLE', `the schema has no field ${typeName}.${name}`);
  }
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return valueShape(selecting, field.type as GraphQLOutputType, selectionSets, renames);
}

function valueShape(
  selecting: Compiling,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  renames: readonly Rename[],
): Shape {
  const nonNull = isNonNullType(type);
  const nullable = nonNull ? (type as GraphQLNonNull<GraphQLOutputType>).ofType : type;
  if (isListType(nullable)) {
    const item = valueShape(selecting, nullable.ofType, selectionSets, renames);
    return { kind: 'list', nonNull, item };
  }
  if (isLeafType(nullable)) {
    const { deepestJson } = selecting;
    return { kind: 'leaf', nonNull, type: nullable, ...(deepestJson && { deepestJson }) };
  }
  if (isCompositeType(nullable)) {
    return { ...objectShape(selecting, nullable, selectionSets, renames), nonNull };
  }
  throw new PassageError(
    'PLAN_IMPOSSIBLE',
    `no value has the type ${String(getNullableType(type))}`,
  );
}

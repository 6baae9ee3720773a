import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import { operationOf } from '../../../planning/split-operation';
import { withoutSpreads } from '../../../planning/without-spreads';

/** One place of an answer: a field asked of objects that stand there. */
export interface AskedPlace {
  /** The keys that lead to it from the top of the answer, lists left out. */
  readonly path: readonly string[];
  readonly type: GraphQLCompositeType;
  /** The object types that may stand there and are asked for the field. */
  readonly objects: readonly GraphQLObjectType[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly below: readonly AskedPlace[];
}

/** Every place of the answer to a document with one operation, as a tree; conditions aside. */
export function askedPlaces(schema: GraphQLSchema, document: DocumentNode): readonly AskedPlace[] {
  const operation = operationOf(withoutSpreads(document));
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const selected = { sets: [operation.selectionSet], type: root, objects: [root] };
  return placesIn(schema, selected, []);
}

interface Selected {
  readonly sets: readonly SelectionSetNode[];
  readonly type: GraphQLCompositeType;
  readonly objects: readonly GraphQLObjectType[];
}

interface AskedField extends Omit<Selected, 'sets'> {
  readonly fields: FieldNode[];
}

function placesIn(
  schema: GraphQLSchema,
  selected: Selected,
  path: readonly string[],
): AskedPlace[] {
  const asked = new Map<string, AskedField>();
  for (const set of selected.sets) collect(schema, { ...selected, sets: [set] }, asked);
  return [...asked.values()].flatMap(({ fields, type, objects }): AskedPlace[] => {
    const [field] = fields;
    const definition = field && definitionOf(type, field);
    if (definition === undefined) return [];
    const here = [...path, keyOf(field!)];
    const returned = getNamedType(definition.type);
    const sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    const below = isCompositeType(returned)
      ? placesIn(schema, { sets, type: returned, objects: objectsOf(schema, returned) }, here)
      : [];
    return [{ path: here, type, objects, definition, below }];
  });
}

/** Fields of a set by the type that they are asked of and their key, fragments opened. */
function collect(
  schema: GraphQLSchema,
  { sets: [set], type, objects }: Selected,
  asked: Map<string, AskedField>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = `${type.name}.${selection.name.value}:${keyOf(selection)}`;
      const known = asked.get(name);
      if (known === undefined) asked.set(name, { fields: [selection], type, objects });
      else known.fields.push(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = schema.getType(selection.typeCondition?.name.value ?? type.name);
      if (!isCompositeType(narrowed)) continue;
      const possible = objectsOf(schema, narrowed);
      const inner = objects.filter((object) => possible.includes(object));
      const fragment = { sets: [selection.selectionSet], type: narrowed, objects: inner };
      if (inner.length > 0) collect(schema, fragment, asked);
    }
  }
}

function objectsOf(schema: GraphQLSchema, type: GraphQLCompositeType) {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

function definitionOf(type: GraphQLCompositeType, { name }: FieldNode) {
  return 'getFields' in type ? type.getFields()[name.value] : undefined;
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

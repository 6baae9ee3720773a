import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  isAbstractType,
  isUnionType,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** What is asked of objects of a type beside what the client asked; none for most. */
export type Beside = (type: FieldsType) => readonly FieldNode[];

/**
 * The document with further fields on every object. They stand last, under keys that the client does not
 * use, so that taking them out again leaves the client's answer. Where objects of several types may stand,
 * each type is asked for its own.
 */
export function askBeside(
  schema: GraphQLSchema,
  document: DocumentNode,
  beside: Beside,
): DocumentNode {
  const info = new TypeInfo(schema);
  const roots = ['getQueryType', 'getMutationType', 'getSubscriptionType'] as const;
  const rootTypes = new Set<unknown>(roots.map((root) => schema[root]()));
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(set: SelectionSetNode) {
          const type = info.getParentType();
          if (!type || rootTypes.has(type)) return undefined;
          const added = addedOn(schema, type, beside);
          return added.length === 0
            ? undefined
            : { ...set, selections: [...set.selections, ...added] };
        },
      },
    }),
  );
}

function addedOn(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  beside: Beside,
): readonly SelectionNode[] {
  if (!isUnionType(type)) {
    const own = beside(type);
    if (own.length > 0 || !isAbstractType(type)) return own;
  }
  return schema.getPossibleTypes(type).flatMap((object): SelectionNode[] => {
    const own = beside(object);
    if (own.length === 0) return [];
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: object.name } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: own },
      },
    ];
  });
}

/** A key that stands nowhere in a text. */
export function unusedKey(source: string, wanted: string): string {
  let key = wanted;
  while (source.includes(key)) key = `${key}_`;
  return key;
}

type AnswerPath = readonly (string | number)[];

/** Takes what stands under a key out of every object of an answer, and says where it stood. */
export function takeBeside(
  data: unknown,
  key: string,
  taken: (path: AnswerPath, value: unknown) => void,
  path: AnswerPath = [],
): void {
  if (Array.isArray(data)) {
    data.forEach((item, index) => takeBeside(item, key, taken, [...path, index]));
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const object = data as Record<string, unknown>;
  if (key in object) {
    taken(path, object[key]);
    delete object[key];
  }
  for (const [name, value] of Object.entries(object)) {
    takeBeside(value, key, taken, [...path, name]);
  }
}

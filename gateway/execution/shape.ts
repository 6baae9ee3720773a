import type { GraphQLCompositeType, GraphQLLeafType } from 'graphql';

/**
 * What a value must look like: made once from a schema and an operation. The shape of a subgraph's
 * operation checks what the subgraph answers; the shape of the client's operation renders the answer.
 */
export type Shape = LeafShape | ListShape | ObjectShape | IntrospectionShape;

export interface LeafShape {
  readonly kind: 'leaf';
  readonly nonNull: boolean;
  readonly type: GraphQLLeafType;
  /** How deep the JSON of a custom scalar may be; absent where it was checked before. */
  readonly deepestJson?: number;
}

export interface ListShape {
  readonly kind: 'list';
  readonly nonNull: boolean;
  readonly item: Shape;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly nonNull: boolean;
  readonly type: GraphQLCompositeType;
  /** Whether an object of this type may stand here. */
  readonly allows: (typeName: string) => boolean;
  /** The fields asked for on an object of this type, in the order of the operation. */
  readonly fieldsOf: (typeName: string) => readonly FieldShape[];
  /** A field asked for under this key of the answer on any type that may stand here. */
  readonly anyField: (answerKey: string) => FieldShape | undefined;
}

/** A value that graphql-js gave for `__schema` or `__type`: already complete. */
export interface IntrospectionShape {
  readonly kind: 'introspection';
  readonly nonNull: boolean;
}

export interface FieldShape {
  /** The key in the answer that is read. */
  readonly answerKey: string;
  /** The key in the tree that is written; differs when the planner renames. */
  readonly key: string;
  readonly isTypename: boolean;
  readonly shape: Shape;
}

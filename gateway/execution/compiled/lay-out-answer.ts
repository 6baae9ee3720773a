import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isEnumType } from 'graphql';
import { ENTITY_TYPE_ALIAS } from '../entity-keys';
import { DEEPEST_JSON } from '../read-leaf';
import type { FieldShape, LeafShape, ObjectShape, Shape } from '../shape';
import type { LeafRule, NodeLayout, ValueLayout, Variant } from './layout';
import { Uncompilable } from './uncompilable';

const BUILT_IN: ReadonlySet<string> = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const MOST_FIELDS = 4_000;

/** Lays out the answers of one subgraph; how many fields an operation has in all is bounded. */
export class AnswerLayouts {
  private fields = 0;

  constructor(private readonly isObjectType: (typeName: string) => boolean) {}

  /** The layout of objects of a shape. Throws {@link Uncompilable}. */
  lay(schema: GraphQLSchema, shape: ObjectShape, isEntity = false): NodeLayout {
    const typeNames = possibleTypes(schema, shape.type);
    const variants = typeNames.map((typeName) => this.variant(schema, shape, typeName));
    return {
      typeKey: isAbstractType(shape.type) ? typeKeyOf(variants) : undefined,
      variants,
      isEntity,
      links: [],
      size: isEntity ? 3 : 2,
      isKept: false,
    };
  }

  private variant(schema: GraphQLSchema, shape: ObjectShape, typeName: string): Variant {
    // A subgraph may know as an object what others know as an interface.
    if (!this.isObjectType(typeName) && !isRoot(schema, typeName)) {
      throw new Uncompilable('an interface is an object elsewhere');
    }
    return {
      typeName,
      fields: shape.fieldsOf(typeName).map((field) => ({
        key: field.answerKey,
        value: this.value(schema, field, typeName),
      })),
    };
  }

  private value(schema: GraphQLSchema, field: FieldShape, typeName: string): ValueLayout {
    this.fields += 1;
    if (this.fields > MOST_FIELDS) throw new Uncompilable('too many fields');
    if (field.key !== field.answerKey) throw new Uncompilable('a key is renamed');
    if (field.isTypename) {
      return { kind: 'leaf', nonNull: true, rule: { kind: 'names', names: [typeName] } };
    }
    return this.shaped(schema, field.shape);
  }

  private shaped(schema: GraphQLSchema, shape: Shape): ValueLayout {
    const { nonNull } = shape;
    switch (shape.kind) {
      case 'leaf':
        return { kind: 'leaf', nonNull, rule: ruleOf(shape) };
      case 'list':
        return { kind: 'list', nonNull, item: this.shaped(schema, shape.item) };
      case 'object': {
        const isEntity = shape.type.name === '_Entity';
        return { kind: 'node', nonNull, node: this.lay(schema, shape, isEntity) };
      }
      case 'introspection':
        throw new Uncompilable('introspection');
    }
  }
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  if (!isAbstractType(type)) return [type.name];
  return schema.getPossibleTypes(type).map(({ name }) => name);
}

function isRoot(schema: GraphQLSchema, typeName: string): boolean {
  return [schema.getQueryType(), schema.getMutationType()].some((type) => type?.name === typeName);
}

/**
 * Every type must tell itself first, so that what follows is known when it is read. Where a subgraph
 * knows no type that may stand, whatever it says is refused.
 */
function typeKeyOf(variants: readonly Variant[]): string {
  if (variants.length === 0) return '__typename';
  const keys = new Set(variants.map(({ fields }) => fields[0]?.key));
  const [key] = keys;
  if (keys.size === 1 && (key === '__typename' || key === ENTITY_TYPE_ALIAS)) return key;
  throw new Uncompilable('an object does not tell its type first');
}

function ruleOf({ type, deepestJson = DEEPEST_JSON }: LeafShape): LeafRule {
  if (isEnumType(type)) return { kind: 'names', names: type.getValues().map(({ name }) => name) };
  if (BUILT_IN.has(type.name)) return { kind: type.name as 'String' };
  return { kind: 'any', deepest: deepestJson };
}

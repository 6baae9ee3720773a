import { type GraphQLResolverMap, buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  execute,
  isAbstractType,
  isEnumType,
  isObjectType,
  parse,
} from 'graphql';
import type { SubgraphReply, SubgraphRequest } from '../../gateway/execution/execution';
import { LruCache } from '../../shared/core/lru-cache';
import type { MockObject } from './mock-values';
import type { OwnedField, SubgraphFacts } from './owned-fields';

type Representation = Readonly<Record<string, unknown>>;

export type Resolver = GraphQLFieldResolver<MockObject | undefined, unknown>;

/** What a subgraph asks of the world it tells the truth about. */
interface Truth {
  truth(object: MockObject, fieldName: string, args: Representation): unknown;
  isOverridden(subgraph: MockSubgraph, field: OwnedField): boolean;
  carries(object: MockObject, said: Representation, fieldSet: string): boolean;
  instanceOf(representation: Representation): MockObject | null;
}

/** An entity with what the gateway said of it. */
type ReferredObject = MockObject & {
  readonly $said?: Representation;
  /** What the field that gave it promised to give along. */
  readonly $provided?: readonly SelectionSetNode[];
};

/**
 * One subgraph of a mock world, called in memory. It answers what is its own to answer and complains
 * when it is asked for another's field or not told what it requires.
 */
export class MockSubgraph {
  calls = 0;
  readonly schema: GraphQLSchema;
  private readonly fields: ReadonlyMap<string, OwnedField>;
  private readonly documents = new LruCache<DocumentNode>(500);

  constructor(
    private readonly world: Truth,
    readonly facts: SubgraphFacts,
  ) {
    this.fields = new Map(facts.fields.map((field) => [`${field.type}.${field.name}`, field]));
    this.schema = buildSubgraphSchema([{ typeDefs: facts.document, resolvers: this.references() }]);
  }

  /** Answers as a server would, through the text of JSON. */
  async call({ body }: SubgraphRequest): Promise<SubgraphReply> {
    this.calls += 1;
    const { query, variables } = JSON.parse(body.toString()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const document = this.documents.get(query) ?? parse(query, { noLocation: true });
    this.documents.set(query, document);
    const answer = await execute({
      schema: this.schema,
      document,
      variableValues: variables,
      fieldResolver: this.resolve,
      typeResolver: ({ __typename }: MockObject) => __typename,
    });
    return { body: Buffer.from(JSON.stringify(answer)) };
  }

  /** The object types, or enum values, that this subgraph knows for a type. */
  possibleNames(typeName: string): string[] {
    const type = this.schema.getType(typeName);
    if (isEnumType(type)) return type.getValues().map(({ name }) => name);
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type).map(({ name }) => name);
    return isObjectType(type) ? [typeName] : [];
  }

  private resolve: Resolver = (source, args, _context, { parentType, fieldName }) => {
    const object: ReferredObject = source ?? { __typename: parentType.name, $id: parentType.name };
    const field = this.fields.get(`${parentType.name}.${fieldName}`);
    if (field !== undefined) this.checkIsOwn(field, object);
    const value = this.world.truth(object, fieldName, args);
    const along = providedBelow(object, fieldName, field?.provides);
    return along.length === 0 ? value : withProvided(value, along);
  };

  private checkIsOwn(field: OwnedField, object: ReferredObject): void {
    const { type, name, requires } = field;
    if (field.isExternal && providedFields(object).every((it) => it.name.value !== name)) {
      throw new TypeError(`${this.facts.name} was asked for ${type}.${name}, which is external`);
    }
    if (this.world.isOverridden(this, field)) {
      throw new TypeError(`${this.facts.name} was asked for ${type}.${name}, which is overridden`);
    }
    if (requires === undefined) return;
    if (!object.$said || !this.world.carries(object, object.$said, requires)) {
      throw new TypeError(`${type}.${name} was asked for without a true "${requires}"`);
    }
  }

  private references(): GraphQLResolverMap<unknown> {
    const resolver = {
      __resolveReference: (said: Representation): ReferredObject | null => {
        const instance = this.world.instanceOf(said);
        return instance === null ? null : { ...instance, $said: said };
      },
    };
    return Object.fromEntries([...this.facts.keys.keys()].map((typeName) => [typeName, resolver]));
  }
}

function providedFields({ __typename, $provided = [] }: ReferredObject): FieldNode[] {
  const fieldsIn = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((it): FieldNode[] => {
      if (it.kind === Kind.FIELD) return [it];
      const isFor = it.kind === Kind.INLINE_FRAGMENT && it.typeCondition?.name.value === __typename;
      return isFor ? fieldsIn(it.selectionSet) : [];
    });
  return $provided.flatMap(fieldsIn);
}

function providedBelow(
  object: ReferredObject,
  fieldName: string,
  provides: string | undefined,
): SelectionSetNode[] {
  const inherited = providedFields(object).flatMap(({ name, selectionSet }) =>
    name.value === fieldName && selectionSet ? [selectionSet] : [],
  );
  if (provides === undefined) return inherited;
  const [operation] = parse(`{ ${provides} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION
    ? [...inherited, operation.selectionSet]
    : inherited;
}

function withProvided(value: unknown, $provided: readonly SelectionSetNode[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withProvided(item, $provided));
  return typeof value === 'object' && value !== null && '$id' in value
    ? { ...value, $provided }
    : value;
}

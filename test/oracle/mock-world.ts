import {
  type GraphQLSchema,
  type GraphQLTypeResolver,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  buildASTSchema,
  buildSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
  parse,
  print,
  printSchema,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { parseSupergraph } from '../../gateway/supergraph/parse-supergraph';
import { composeSubgraphs } from '../../gateway/supergraph/compose-subgraphs';
import { type FieldFacts, type MockObject, instancesOf, trueValue } from './mock-values';
import { MockSubgraph, type Resolver } from './mock-subgraph';
import { type OwnedField, type SubgraphFacts, readSubgraph } from './owned-fields';

/**
 * Subgraphs in memory that all tell the same truth, made from nothing but their schemas, and the
 * merged schema that tells it at once.
 */
export class MockWorld {
  readonly supergraphSdl: string;
  /** The public schema, built apart from the gateway's. */
  readonly merged: GraphQLSchema;
  /** The same with every value nullable, so that no error swallows another. */
  readonly lenient: GraphQLSchema;
  readonly subgraphs: readonly MockSubgraph[];
  /** The labels of `@override` that are active for the question that is asked. */
  activeLabels: ReadonlySet<string> = new Set();
  private readonly facts = new Map<string, FieldFacts>();
  private readonly entities = new Set<string>();
  private readonly keyCoordinates = new Set<string>();
  private readonly requiredCoordinates = new Set<string>();

  constructor(
    readonly name: string,
    sdls: Readonly<Record<string, string>>,
  ) {
    const composition = composeSubgraphs(
      Object.entries(sdls).map(([subgraph, sdl]) => ({
        name: subgraph,
        url: `http://${subgraph}.test/`,
        sdl,
      })),
    );
    if (!('supergraphSdl' in composition)) {
      throw new TypeError(composition.problems.map(({ message }) => message).join('\n'));
    }
    this.supergraphSdl = composition.supergraphSdl;
    const { publicSchema } = parseSupergraph(this.supergraphSdl);
    this.merged = buildSchema(printSchema(publicSchema));
    this.lenient = lenientSchema(this.merged);
    const read = Object.entries(sdls).map(([subgraph, sdl]) => readSubgraph(subgraph, sdl));
    this.subgraphs = read.map((subgraph) => new MockSubgraph(this, subgraph));
    for (const subgraph of read) this.markNeeded(subgraph);
    this.describeFields();
  }

  isEntity = (typeName: string): boolean => this.entities.has(typeName);

  resolve: Resolver = (source, args, _context, { parentType, fieldName }) =>
    this.truth(source ?? { __typename: parentType.name, $id: parentType.name }, fieldName, args);

  resolveType: GraphQLTypeResolver<MockObject, unknown> = ({ __typename }) => __typename;

  /** The value of a field of an object, as every owner tells it. Throws where the truth is an error. */
  truth(object: MockObject, fieldName: string, args: Readonly<Record<string, unknown>>): unknown {
    const facts = this.factsOf(object.__typename, fieldName);
    if (facts === undefined) {
      throw new TypeError(`nobody owns ${object.__typename}.${fieldName}`);
    }
    const given = Object.keys(args).length === 0 ? '' : `(${JSON.stringify(args)})`;
    return trueValue(facts, `${object.$id}/${fieldName}${given}`, this.isEntity);
  }

  /** The instance that a representation speaks of; null when it is none, or contradicts itself. */
  instanceOf(representation: Readonly<Record<string, unknown>>): MockObject | null {
    const { __typename, ...fields } = representation;
    const keyed = this.concreteTypesOf(String(__typename)).flatMap(instancesOf);
    const isSame = (instance: MockObject): boolean => {
      const keys = Object.entries(fields).filter(([name]) =>
        this.isKeyField(instance.__typename, name),
      );
      return keys.length > 0 && keys.every(([name, value]) => this.agrees(instance, name, value));
    };
    return keyed.find(isSame) ?? null;
  }

  /** Whether what a representation says of a field is true. */
  agrees(object: MockObject, name: string, said: unknown): boolean {
    return this.isTrue(this.truth(object, name, {}), said);
  }

  /** Whether the representation carries all that a field set asks for. */
  carries(object: MockObject, said: Readonly<Record<string, unknown>>, fieldSet: string): boolean {
    const [operation] = parse(`{ ${fieldSet} }`).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
    return this.carriesAll(object, said, operation.selectionSet);
  }

  private carriesAll(object: MockObject, said: unknown, { selections }: SelectionSetNode): boolean {
    return selections.every((selection: SelectionNode) => {
      if (selection.kind !== Kind.FIELD) return true;
      const value = (said as Record<string, unknown>)[selection.name.value];
      const args = Object.fromEntries(
        (selection.arguments ?? []).map((it) => [it.name.value, valueFromASTUntyped(it.value)]),
      );
      return (
        value !== undefined &&
        this.isTrue(this.truth(object, selection.name.value, args), value, selection.selectionSet)
      );
    });
  }

  /** Whether what is said is true and, of an object, all that was asked for. */
  private isTrue(truth: unknown, said: unknown, set?: SelectionSetNode): boolean {
    if (Array.isArray(truth)) {
      return (
        Array.isArray(said) &&
        said.length === truth.length &&
        truth.every((item, index) => this.isTrue(item, said[index], set))
      );
    }
    if (typeof said !== 'object' || said === null || !isMockObject(truth)) {
      return JSON.stringify(truth) === JSON.stringify(said);
    }
    if (set) return this.carriesAll(truth, said, set);
    return Object.entries(said).every(
      ([name, value]) => name === '__typename' || this.agrees(truth, name, value),
    );
  }

  private factsOf(typeName: string, fieldName: string): FieldFacts | undefined {
    const own = this.facts.get(`${typeName}.${fieldName}`);
    if (own !== undefined) return own;
    const type = this.merged.getType(typeName);
    const parents = isObjectType(type) ? type.getInterfaces() : [];
    return parents
      .map((parent) => this.facts.get(`${parent.name}.${fieldName}`))
      .find((facts) => facts !== undefined);
  }

  private concreteTypesOf(typeName: string): string[] {
    const type = this.merged.getType(typeName);
    if (!isAbstractType(type)) return [typeName];
    return this.merged.getPossibleTypes(type).map(({ name }) => name);
  }

  private isKeyField(typeName: string, name: string): boolean {
    return this.factsOf(typeName, name)?.isKey === true;
  }

  private markNeeded({ keys, fields }: SubgraphFacts): void {
    for (const [typeName, sets] of keys) {
      if (!isAbstractType(this.merged.getType(typeName))) this.entities.add(typeName);
      for (const set of sets) for (const name of namesIn(set)) this.keyCoordinates.add(name);
    }
    for (const { requires } of fields) {
      for (const name of namesIn(requires ?? '')) this.requiredCoordinates.add(name);
    }
  }

  private describeFields(): void {
    const owners = new Map<string, { field: OwnedField; subgraph: MockSubgraph }[]>();
    for (const subgraph of this.subgraphs) {
      for (const field of subgraph.facts.fields) {
        const coordinate = `${field.type}.${field.name}`;
        const isLost = this.isTakenOver(subgraph, field, (label) => label === undefined);
        if (field.isExternal || isLost) continue;
        owners.set(coordinate, [...(owners.get(coordinate) ?? []), { field, subgraph }]);
      }
    }
    for (const [coordinate, owning] of owners) {
      this.facts.set(coordinate, this.describe(owning));
    }
  }

  /** Whether another subgraph gives the field now: it took it over, or this one has not done so yet. */
  isOverridden(subgraph: MockSubgraph, field: OwnedField): boolean {
    const isActive = (label: string | undefined): boolean =>
      label === undefined || this.activeLabels.has(label);
    const isYetToCome = field.overrides !== undefined && !isActive(field.label);
    return isYetToCome || this.isTakenOver(subgraph, field, isActive);
  }

  private isTakenOver(
    { facts: { name: owner } }: MockSubgraph,
    { type, name }: OwnedField,
    isActive: (label: string | undefined) => boolean,
  ): boolean {
    return this.subgraphs.some(({ facts }) =>
      facts.fields.some(
        (field) =>
          field.type === type &&
          field.name === name &&
          field.overrides === owner &&
          isActive(field.label),
      ),
    );
  }

  private describe(owning: readonly { field: OwnedField; subgraph: MockSubgraph }[]): FieldFacts {
    const strictest = owning
      .map(({ field }) => field)
      .sort((a, b) => print(b.typeText).length - print(a.typeText).length)[0]!;
    const name = namedIn(strictest.typeText);
    const known = owning.map(({ subgraph }) => subgraph.possibleNames(name));
    const isEnum = isEnumType(this.merged.getType(name));
    const shared = (known[0] ?? []).filter((it) => known.every((names) => names.includes(it)));
    const isKey = this.keyCoordinates.has(strictest.name);
    // An owner that promises more than the others loses more with an error than the merged schema does.
    const isStricter = owning.some(
      ({ field }) => print(field.typeText) !== print(strictest.typeText),
    );
    return {
      type: strictest.typeText,
      possibleTypes: isEnum ? [] : shared.flatMap((it) => this.concreteTypesOf(it)),
      enumValues: isEnum ? shared : [],
      isKey,
      mayFail: !isKey && !isStricter && !this.requiredCoordinates.has(strictest.name),
    };
  }
}

function lenientSchema(schema: GraphQLSchema): GraphQLSchema {
  const nullable = (type: TypeNode): TypeNode => {
    if (type.kind === Kind.NON_NULL_TYPE) return nullable(type.type);
    return type.kind === Kind.LIST_TYPE ? { ...type, type: nullable(type.type) } : type;
  };
  const document = visit(parse(printSchema(schema)), {
    FieldDefinition: (node) => ({ ...node, type: nullable(node.type) }),
  });
  return buildASTSchema(document);
}

function isMockObject(value: unknown): value is MockObject {
  return typeof value === 'object' && value !== null && '$id' in value;
}

function namesIn(fieldSet: string): string[] {
  return fieldSet.match(/[A-Za-z]\w*/g) ?? [];
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

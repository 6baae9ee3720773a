import { GraphQLError, Kind, type TypeNode } from 'graphql';
import { hashOf } from './random';

/** An object of the mock data: everything about it follows from its id. */
export interface MockObject {
  readonly __typename: string;
  readonly $id: string;
}

/** What the values of one field may be. */
export interface FieldFacts {
  readonly type: TypeNode;
  /** The concrete types that every owner of the field knows, for a field that gives objects. */
  readonly possibleTypes: readonly string[];
  /** The enum values that every owner of the field knows, for a field that gives an enum. */
  readonly enumValues: readonly string[];
  /** Keys are never null and always differ; what others require is never an error. */
  readonly isKey: boolean;
  readonly mayFail: boolean;
}

const INSTANCES = 4;

const TEXTS = ['', 'a', 'Ünïcode 火 \u{1F54A}', '"quoted" \\ \n\t', '</script>', '\u2028', 'null'];
const INTS = [0, 1, -1, 7, 2147483647, -2147483648];
const FLOATS = [0, 0.5, -1.25, 1e21, 1e-7, 3, 1.7976931348623157e308];
const JSONS: readonly unknown[] = [{}, [], { a: [1, null, { b: 'c' }] }, 'text', 12.5, true];

/** The instances of an entity type. */
export function instancesOf(typeName: string): MockObject[] {
  return Array.from({ length: INSTANCES }, (_, index) => ({
    __typename: typeName,
    $id: `${typeName}:${index}`,
  }));
}

/** The true value of a field: it depends on the object, the field and the arguments, and on nothing else. */
export function trueValue(
  facts: FieldFacts,
  path: string,
  isEntity: (typeName: string) => boolean,
): unknown {
  if (facts.mayFail && hashOf(`${path}!`) % 100 < 3) throw new GraphQLError('no');
  return valueOf({ facts, isEntity }, facts.type, path, false);
}

interface Source {
  readonly facts: FieldFacts;
  readonly isEntity: (typeName: string) => boolean;
}

function valueOf(source: Source, type: TypeNode, path: string, nonNull: boolean): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(source, type.type, path, true);
  if (!nonNull && !source.facts.isKey && hashOf(`${path}?`) % 100 < 14) return null;
  if (type.kind === Kind.LIST_TYPE) {
    const length = hashOf(`${path}#`) % 4;
    return Array.from({ length }, (_, index) =>
      valueOf(source, type.type, `${path}.${index}`, false),
    );
  }
  return namedValue(source, type.name.value, path);
}

function namedValue({ facts, isEntity }: Source, name: string, path: string): unknown {
  const hash = hashOf(path);
  if (facts.possibleTypes.length > 0) {
    const typeName = pick(facts.possibleTypes, hash);
    const $id = isEntity(typeName) ? `${typeName}:${(hash >>> 8) % INSTANCES}` : path;
    return { __typename: typeName, $id } satisfies MockObject;
  }
  if (facts.enumValues.length > 0) return pick(facts.enumValues, hash);
  switch (name) {
    case 'Int':
      return facts.isKey ? hash >>> 2 : pick(INTS, hash);
    case 'Float':
      return pick(FLOATS, hash);
    case 'Boolean':
      return hash % 2 === 0;
    case 'ID':
      return path;
    case 'String':
      return facts.isKey ? path : pick(TEXTS, hash);
    default:
      return pick(JSONS, hash);
  }
}

function pick<T>(items: readonly T[], hash: number): T {
  return items[(hash >>> 4) % items.length] as T;
}

import { type FieldNode, type GraphQLError, Kind, isObjectType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { askBeside, takeBeside, unusedKey } from '../planning/ask-beside';
import { operationOf } from '../planning/split-operation';
import type { Supergraph } from '../supergraph/supergraph';
import type { CostedOperation } from './cost-gate';

/** A question that also asks records for their keys, so that it can be logged which were read. */
export interface NamedQuestion extends CostedOperation {
  readonly asked: CostedOperation;
  /** Under which the key of a record stands in the answer; the client uses it nowhere. */
  readonly recordKey: string;
}

const KEY = 'beside_record';

/**
 * The question with the key of each record of some types beside what the client asked; undefined where no
 * record of them has a key of one plain field that everybody may read.
 */
export function nameRecords(
  supergraph: Supergraph,
  asked: CostedOperation,
  types: ReadonlySet<string>,
  isProtected: (coordinate: string) => boolean,
): NamedQuestion | undefined {
  const recordKey = unusedKey(asked.source, KEY);
  let isNamed = false;
  const document = askBeside(supergraph.publicSchema, asked.document, (type) => {
    const name = types.has(type.name) ? plainKey(supergraph, type) : undefined;
    if (name === undefined || isProtected(`${type.name}.${name}`)) return [];
    if (supergraph.restrictions.ofField(type.name, name).length > 0) return [];
    isNamed = true;
    return [aliased(name, recordKey)];
  });
  if (!isNamed) return undefined;
  const source = `${asked.source}\n# ${recordKey}`;
  const operation = operationOf(document);
  return { source, document, operation, asked: { source, document, operation }, recordKey };
}

/** Takes the keys out of an answer again, and what went wrong with them. */
export function takeKeys<T extends { data?: unknown; errors?: readonly GraphQLError[] }>(
  result: T,
  recordKey: string,
): T {
  takeBeside(result.data, recordKey, () => undefined);
  if (result.errors === undefined) return result;
  const errors = result.errors.filter(({ path }) => path?.includes(recordKey) !== true);
  const told = { ...result, errors };
  if (errors.length === 0) Reflect.deleteProperty(told, 'errors');
  return told;
}

/** The one plain field by which an owner knows a record; of an interface, that of all types behind it. */
function plainKey(
  { subgraphs, publicSchema }: Supergraph,
  type: GraphQLObjectType | GraphQLInterfaceType,
): string | undefined {
  const objects = isObjectType(type) ? [type] : publicSchema.getPossibleTypes(type);
  const keysOf = ({ name }: GraphQLObjectType): string[] =>
    [...subgraphs.values()]
      .flatMap(({ keys }) => keys.get(name) ?? [])
      .filter((key) => /^[A-Za-z_]\w*$/.test(key));
  const [first, ...others] = objects.map(keysOf);
  return first?.find(
    (key) => key in type.getFields() && others.every((keys) => keys.includes(key)),
  );
}

function aliased(name: string, alias: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
  };
}

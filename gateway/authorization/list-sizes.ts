import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type ValueNode,
  getNamedType,
  getNullableType,
  isListType,
  isScalarType,
} from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { ListSize } from '../supergraph/read-costs';
import type { Variables } from '../execution/execution';

/** How long a list is taken to be, for the variables of one request. */
export type Size = (variables: Variables) => number;

/** How a field sizes its own list, or lists below it. */
export interface FieldSizes {
  /** Of the field's own list; absent when others are meant. */
  readonly own?: Size;
  /** By name, of fields below it. */
  readonly below: ReadonlyMap<string, Size>;
}

const UNSIZED: FieldSizes = { below: new Map() };
/** Arguments that say how many are given, where an owner states nothing. */
const COMMON_SLICING: readonly string[] = ['first', 'last', 'limit'];
/** Lists of a page (https://relay.dev/graphql/connections.htm). */
const COMMON_SIZED: readonly string[] = ['nodes', 'edges'];

type Definition = GraphQLField<unknown, unknown>;

/**
 * The sizes that a field's arguments decide, as its owner states it with `@listSize`; without a statement
 * the arguments `first`, `last` and `limit` count. `undefined` sizes are of the size that is usual.
 */
export function sizesOf(
  field: FieldNode,
  definition: Definition,
  stated: ListSize | undefined,
): FieldSizes {
  const isList = isListType(getNullableType(definition.type));
  if (stated !== undefined) {
    const size = statedSize(field, definition, stated);
    if (size === undefined) return UNSIZED;
    if (stated.sizedFields.length === 0) return { own: size, below: new Map() };
    return { below: new Map(stated.sizedFields.map((name) => [name, size])) };
  }
  const names = COMMON_SLICING.filter((name) => isGiven(field, definition, name));
  if (names.length === 0) return UNSIZED;
  const size = largestOf(field, definition, names);
  return isList
    ? { own: size, below: new Map() }
    : { below: new Map(COMMON_SIZED.map((name) => [name, size])) };
}

function statedSize(
  field: FieldNode,
  definition: Definition,
  { slicingArguments, assumedSize, requireOneSlicingArgument }: ListSize,
): Size | undefined {
  const given = slicingArguments.filter((name) => isGiven(field, definition, name));
  if (slicingArguments.length > 0 && requireOneSlicingArgument && given.length !== 1) {
    throw new PassageError('BAD_INPUT', 'the field must be told how many to give', {
      where: field.name.value,
      expected: `exactly one of ${slicingArguments.join(', ')}`,
    });
  }
  if (given.length > 0) return largestOf(field, definition, given);
  return assumedSize === undefined ? undefined : () => assumedSize;
}

function isGiven(field: FieldNode, { args }: Definition, name: string): boolean {
  const definition = args.find((argument) => argument.name === name);
  if (definition === undefined || !isScalarType(getNamedType(definition.type))) return false;
  const value = field.arguments?.find((it) => it.name.value === name)?.value;
  if (value === undefined) return typeof definition.defaultValue === 'number';
  return value.kind !== Kind.NULL;
}

function largestOf(field: FieldNode, { args }: Definition, names: readonly string[]): Size {
  const sizes = names.map((name): Size => {
    const value = field.arguments?.find((it) => it.name.value === name)?.value;
    const fallback = args.find((argument) => argument.name === name)?.defaultValue;
    return sizeIn(value, fallback);
  });
  return (variables) => Math.max(...sizes.map((size) => size(variables)));
}

/** A variable that is left out or null decides nothing: the owner's limit, unknown here, then holds. */
function sizeIn(value: ValueNode | undefined, fallback: unknown): Size {
  if (value?.kind === Kind.INT) return () => bounded(Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return () => bounded(fallback);
  return (variables) => bounded(variables[value.name.value] ?? fallback);
}

function bounded(given: unknown): number {
  return typeof given === 'number' && given > 0 ? given : UNKNOWN;
}

/** A size that nobody gave; the usual size stands for it. */
const UNKNOWN = 0;

import { type GraphQLLeafType, isEnumType } from 'graphql';

type Leaf = boolean | number | string;

const LARGEST_INT = 2 ** 31 - 1;
const SMALLEST_INT = -(2 ** 31);
/** How deep the JSON of a custom scalar may be where nothing else is said. */
export const DEEPEST_JSON = 64;

const READERS: Readonly<Record<string, (raw: unknown) => Leaf | undefined>> = {
  Int: (raw) => (isInt(raw) ? raw : undefined),
  Float: (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined),
  String: (raw) => (typeof raw === 'string' ? raw : undefined),
  Boolean: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  ID: (raw) =>
    typeof raw === 'string' ? raw : Number.isSafeInteger(raw) ? String(raw) : undefined,
};

/**
 * A scalar or enum value as it may stand in an answer, or `undefined` when it is none of its type
 * (https://spec.graphql.org/October2021/#sec-Scalars). A custom scalar may be any JSON up to a depth.
 */
export function readLeaf(type: GraphQLLeafType, raw: unknown, deepestJson = DEEPEST_JSON): unknown {
  if (isEnumType(type)) {
    return typeof raw === 'string' && type.getValue(raw) ? raw : undefined;
  }
  const reader = READERS[type.name];
  if (reader !== undefined) return reader(raw);
  return isModest(raw, deepestJson) ? raw : undefined;
}

function isInt(raw: unknown): raw is number {
  return Number.isInteger(raw) && (raw as number) <= LARGEST_INT && (raw as number) >= SMALLEST_INT;
}

/** Whether a JSON value is of modest depth and has no number out of range. */
export function isModest(raw: unknown, depth: number): boolean {
  if (typeof raw === 'number') return Number.isFinite(raw);
  if (typeof raw !== 'object' || raw === null) return true;
  return depth > 0 && Object.values(raw).every((value) => isModest(value, depth - 1));
}

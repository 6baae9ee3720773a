import { isAbstractType } from 'graphql';
import { type AnswerObject, type AnswerValue, FieldFailure, emptyObject } from './answer-tree';
import type { Problem } from './answer-tree';
import { readLeaf } from './read-leaf';
import type { FieldShape, ObjectShape, Shape } from './shape';

export type RawObject = Readonly<Record<string, unknown>>;

/**
 * Copies a subgraph's value into the tree, as far as it is what the subgraph's own schema promises.
 * A value that is not becomes a failure at its place, with `invalid` as the problem; nothing that
 * was not asked for is copied.
 */
export function readValue(shape: Shape, raw: unknown, invalid: Problem): AnswerValue {
  if (raw instanceof FieldFailure) return raw.as(shape);
  if (raw === null) return shape.nonNull ? new FieldFailure(invalid, shape) : null;
  switch (shape.kind) {
    case 'leaf': {
      const value = readLeaf(shape.type, raw, shape.deepestJson);
      return value === undefined ? new FieldFailure(invalid, shape) : (value as AnswerValue);
    }
    case 'list':
      return Array.isArray(raw)
        ? raw.map((item: unknown) => readValue(shape.item, item, invalid))
        : new FieldFailure(invalid, shape);
    case 'object':
      return readObject(shape, raw, invalid);
    case 'introspection':
      return new FieldFailure(invalid, shape);
  }
}

function readObject(shape: ObjectShape, raw: unknown, invalid: Problem): AnswerValue {
  if (!isRawObject(raw)) return new FieldFailure(invalid, shape);
  const typeName = runtimeType(shape, raw);
  if (typeName === undefined) return new FieldFailure(invalid, shape);
  const object = emptyObject();
  readFields(shape.fieldsOf(typeName), raw, invalid, object);
  return object;
}

/** Reads fields into an empty object of the tree. */
export function readFields(
  fields: readonly FieldShape[],
  raw: RawObject,
  invalid: Problem,
  into: AnswerObject,
): void {
  for (const { answerKey, key, shape } of fields) {
    const value = Object.hasOwn(raw, answerKey) ? raw[answerKey] : undefined;
    into[key] = readValue(shape, value, invalid);
  }
}

export function isRawObject(raw: unknown): raw is RawObject {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/**
 * The type of an object, from its `__typename` where that was asked for. Without it the declared
 * type stands, and only selections that hold for all its objects are read.
 */
function runtimeType(shape: ObjectShape, raw: RawObject): string | undefined {
  const declared = shape.type.name;
  const isAsked = shape.fieldsOf(declared).some((field) => field.answerKey === '__typename');
  const given = Object.hasOwn(raw, '__typename') ? raw['__typename'] : undefined;
  if (!isAsked && (given === undefined || !isAbstractType(shape.type))) return declared;
  return typeof given === 'string' && shape.allows(given) ? given : undefined;
}

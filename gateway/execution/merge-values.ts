import {
  type AnswerObject,
  type AnswerValue,
  FieldFailure,
  isAnswerObject,
  typenameOf,
} from './answer-tree';

/** Tells whether a name stands for one object type, not for an interface or a union. */
export type IsConcrete = (typeName: string) => boolean;

/**
 * Joins what two owners said of one place in the answer. A value outweighs null, null outweighs a
 * failure; objects are joined key by key, lists item by item. `existing` may be changed and given back.
 */
export function mergeValue(
  existing: AnswerValue | undefined,
  incoming: AnswerValue,
  isConcrete: IsConcrete,
): AnswerValue {
  if (existing === undefined) return incoming;
  if (incoming === null) return existing instanceof FieldFailure ? null : existing;
  if (existing === null) return incoming instanceof FieldFailure ? null : incoming;
  if (incoming instanceof FieldFailure) return withFailure(existing, incoming);
  if (existing instanceof FieldFailure) return withFailure(incoming, existing);
  if (Array.isArray(existing) && Array.isArray(incoming)) {
    return mergeLists(existing, incoming, isConcrete);
  }
  if (isAnswerObject(existing) && isAnswerObject(incoming)) {
    mergeInto(existing, incoming, isConcrete);
    return existing;
  }
  return incoming;
}

/** Joins the fields of `source` into `target`. */
export function mergeInto(
  target: AnswerObject,
  source: AnswerObject,
  isConcrete: IsConcrete,
): void {
  for (const key of Object.keys(source)) {
    const incoming = source[key];
    if (incoming === undefined) continue;
    if (key === '__typename' && !isBetterTypename(typenameOf(target), incoming, isConcrete)) {
      continue;
    }
    target[key] = mergeValue(target[key], incoming, isConcrete);
  }
}

/** An owner that knows an interface as an object does not overrule the owner of the concrete type. */
function isBetterTypename(
  existing: string | undefined,
  incoming: AnswerValue,
  isConcrete: IsConcrete,
): boolean {
  if (existing === undefined) return true;
  return typeof incoming === 'string' && isConcrete(incoming);
}

function mergeLists(
  existing: AnswerValue[],
  incoming: AnswerValue[],
  isConcrete: IsConcrete,
): AnswerValue[] {
  if (existing.length !== incoming.length) return existing;
  existing.forEach((item, index) => {
    existing[index] = mergeValue(item, incoming[index] ?? null, isConcrete);
  });
  return existing;
}

/** Marks the fields that a failing owner should have given on values that another owner gave. */
function withFailure(value: AnswerValue, failure: FieldFailure): AnswerValue {
  const { shape } = failure;
  if (value instanceof FieldFailure || value === null || shape === undefined) return value;
  if (Array.isArray(value)) {
    if (shape.kind !== 'list') return value;
    return value.map((item, index) => withFailure(item, failure.of(index, shape.item)));
  }
  if (isAnswerObject(value) && shape.kind === 'object') {
    for (const field of shape.fieldsOf(typenameOf(value) ?? shape.type.name)) {
      const fieldFailure = failure.of(field.answerKey, field.shape);
      const present = value[field.key];
      value[field.key] = present === undefined ? fieldFailure : withFailure(present, fieldFailure);
    }
  }
  return value;
}

import type { FlattenNodePathSegment } from '../planning/plan-nodes';
import { type AnswerObject, type AnswerValue, isAnswerObject, typenameOf } from './answer-tree';

/** Tells whether an object of one type satisfies a type condition. */
export type IsTypeOf = (typeName: string, condition: string) => boolean;

/** The objects of the tree at a plan's path; places that are null or failed are passed over. */
export function findTargets(
  root: AnswerObject,
  path: readonly FlattenNodePathSegment[],
  isTypeOf: IsTypeOf,
): AnswerObject[] {
  let values: AnswerValue[] = [root];
  for (const segment of path) values = step(values, segment, isTypeOf);
  return flatten(values).filter(isAnswerObject);
}

function step(
  values: readonly AnswerValue[],
  segment: FlattenNodePathSegment,
  isTypeOf: IsTypeOf,
): AnswerValue[] {
  if (segment === '@') return flatten(values);
  const objects = flatten(values).filter(isAnswerObject);
  if ('Field' in segment) return objects.map((object) => object[segment.Field] ?? null);
  return objects.filter((object) => {
    const typeName = typenameOf(object);
    return typeName === undefined || segment.TypeCondition.some((name) => isTypeOf(typeName, name));
  });
}

function flatten(values: readonly AnswerValue[]): AnswerValue[] {
  return values.some(Array.isArray)
    ? flatten(values.flatMap((value) => (Array.isArray(value) ? value : [value])))
    : [...values];
}

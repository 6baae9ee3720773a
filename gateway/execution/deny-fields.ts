import type { DenialReason } from '../planning/denial';
import {
  type AnswerObject,
  type AnswerValue,
  FieldFailure,
  isAnswerObject,
  typenameOf,
} from './answer-tree';
import type { DeniedPlace } from './denied-places';

type IsObjectType = (typeName: string) => boolean;

/**
 * Puts a failure wherever the caller may not have what it asked for, whatever the plan fetched for other
 * reasons. An object whose type is not known for certain counts as one of those that are denied.
 */
export function denyFields(
  tree: AnswerObject,
  denied: { readonly places: readonly DeniedPlace[]; readonly reasons: readonly DenialReason[] },
  isObjectType: IsObjectType,
): void {
  const isOneOf = (object: AnswerObject, types: readonly string[]): boolean => {
    const typeName = typenameOf(object);
    return typeName === undefined || !isObjectType(typeName) || types.includes(typeName);
  };
  for (const { path, key, objectTypes, cause } of denied.places) {
    const failure = new FieldFailure(denied.reasons[cause] as DenialReason);
    for (const holder of holdersAt(tree, path, isOneOf)) {
      holder[key] =
        objectTypes === undefined
          ? failure
          : withoutObjects(holder[key] ?? null, (object) => isOneOf(object, objectTypes), failure);
    }
  }
}

function holdersAt(
  root: AnswerObject,
  path: DeniedPlace['path'],
  isOneOf: (object: AnswerObject, types: readonly string[]) => boolean,
): AnswerObject[] {
  let objects: AnswerObject[] = [root];
  for (const segment of path) {
    if (segment === '@') continue;
    objects =
      'Field' in segment
        ? objects.flatMap((object) => objectsIn(object[segment.Field]))
        : objects.filter((object) => isOneOf(object, segment.TypeCondition));
  }
  return objects;
}

/** The objects of a value, however its lists are nested. */
function objectsIn(value: AnswerValue | undefined): AnswerObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isAnswerObject(value) ? [value] : [];
}

function withoutObjects(
  value: AnswerValue,
  isDenied: (object: AnswerObject) => boolean,
  failure: FieldFailure,
): AnswerValue {
  if (Array.isArray(value)) return value.map((item) => withoutObjects(item, isDenied, failure));
  return isAnswerObject(value) && isDenied(value) ? failure : value;
}

import type { FetchRewrite, RequiresSelection } from '../planning/plan-nodes';
import {
  type AnswerObject,
  type AnswerValue,
  FieldFailure,
  isAnswerObject,
  typenameOf,
} from './answer-tree';
import type { IsTypeOf } from './find-targets';

export type Representation = Record<string, unknown>;

export interface EntityRequest {
  readonly requires: readonly RequiresSelection[];
  readonly rewrites: readonly FetchRewrite[];
}

/**
 * What a subgraph is told of one entity so that it can find it. `undefined`: this entity is not to be
 * asked for. A failure: a value that would be needed could not be had.
 */
export function representationOf(
  object: AnswerObject,
  { requires, rewrites }: EntityRequest,
  isTypeOf: IsTypeOf,
): Representation | FieldFailure | undefined {
  const collected = project(object, requires, isTypeOf);
  if (collected instanceof FieldFailure) return collected;
  const { __typename, ...fields } = collected;
  const saysNothing = Object.values(fields).every((value) => value === null);
  if (typeof __typename !== 'string' || saysNothing) return undefined;
  return { __typename: rewritten(__typename, rewrites, isTypeOf), ...fields };
}

function project(
  object: AnswerObject,
  selections: readonly RequiresSelection[],
  isTypeOf: IsTypeOf,
): Representation | FieldFailure {
  const into: Representation = {};
  for (const selection of selections) {
    const failure = projectSelection(object, selection, isTypeOf, into);
    if (failure !== undefined) return failure;
  }
  return into;
}

function projectSelection(
  object: AnswerObject,
  selection: RequiresSelection,
  isTypeOf: IsTypeOf,
  into: Representation,
): FieldFailure | undefined {
  if (selection.kind === 'InlineFragment') {
    const typeName = typenameOf(object);
    if (typeName !== undefined && !isTypeOf(typeName, selection.typeCondition)) return undefined;
    const inner = project(object, selection.selections, isTypeOf);
    if (inner instanceof FieldFailure) return inner;
    Object.assign(into, inner);
    return undefined;
  }
  const value = object[selection.name];
  if (value === undefined) return undefined;
  const projected = projectValue(value, selection.selections ?? [], isTypeOf);
  if (projected instanceof FieldFailure) return projected;
  into[selection.alias ?? selection.name] = projected;
  return undefined;
}

function projectValue(
  value: AnswerValue,
  selections: readonly RequiresSelection[],
  isTypeOf: IsTypeOf,
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => projectValue(item, selections, isTypeOf));
    return items.find((item) => item instanceof FieldFailure) ?? items;
  }
  if (!isAnswerObject(value) || selections.length === 0) return value;
  return project(value, selections, isTypeOf);
}

function rewritten(
  typeName: string,
  rewrites: readonly FetchRewrite[],
  isTypeOf: IsTypeOf,
): string {
  for (const rewrite of rewrites) {
    if (!('ValueSetter' in rewrite)) continue;
    const [condition, target] = rewrite.ValueSetter.path;
    const setsTypename = target !== undefined && 'Key' in target && target.Key === '__typename';
    const holds =
      condition !== undefined &&
      'TypenameEquals' in condition &&
      condition.TypenameEquals.some((name) => isTypeOf(typeName, name));
    if (setsTypename && holds) return rewrite.ValueSetter.setValueTo;
  }
  return typeName;
}

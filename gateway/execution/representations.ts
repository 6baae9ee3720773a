import type { FetchRewrite, RequiresSelection } from '../planning/plan-nodes';
import {
  type AnswerObject,
  type AnswerValue,
  FieldFailure,
  type Problem,
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
): Representation | Problem | undefined {
  const collected = project(object, requires, isTypeOf);
  if (isProblem(collected)) return collected;
  const { __typename, ...fields } = collected;
  const saysNothing = Object.values(fields).every((value) => value === null);
  if (typeof __typename !== 'string' || saysNothing) return undefined;
  return { __typename: rewritten(__typename, rewrites, isTypeOf), ...fields };
}

export function isProblem(value: Representation | Problem | undefined): value is Problem {
  return value !== undefined && PROBLEMS.has(value);
}

/** Problems found while projecting; a representation may have any keys, so these are told apart by identity. */
const PROBLEMS = new WeakSet();

function project(
  object: AnswerObject,
  selections: readonly RequiresSelection[],
  isTypeOf: IsTypeOf,
): Representation | Problem {
  const into: Representation = {};
  for (const selection of selections) {
    const problem = projectSelection(object, selection, isTypeOf, into);
    if (problem !== undefined) {
      PROBLEMS.add(problem);
      return problem;
    }
  }
  return into;
}

function projectSelection(
  object: AnswerObject,
  selection: RequiresSelection,
  isTypeOf: IsTypeOf,
  into: Representation,
): Problem | undefined {
  if (selection.kind === 'InlineFragment') {
    const typeName = typenameOf(object);
    if (typeName !== undefined && !isTypeOf(typeName, selection.typeCondition)) return undefined;
    const inner = project(object, selection.selections, isTypeOf);
    if (isProblem(inner)) return inner;
    Object.assign(into, inner);
    return undefined;
  }
  if (selection.kind !== 'Field') return undefined;
  const value = object[selection.name];
  if (value === undefined) return undefined;
  const projected = projectValue(value, selection.selections ?? [], isTypeOf);
  if (projected instanceof FieldFailure) return projected.problem;
  into[selection.alias ?? selection.name] = projected;
  return undefined;
}

function projectValue(
  value: AnswerValue,
  selections: readonly RequiresSelection[],
  isTypeOf: IsTypeOf,
): unknown {
  if (value instanceof FieldFailure) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => projectValue(item, selections, isTypeOf));
    return items.find((item) => item instanceof FieldFailure) ?? items;
  }
  if (!isAnswerObject(value) || selections.length === 0) return value;
  const inner = project(value, selections, isTypeOf);
  return isProblem(inner) ? new FieldFailure(inner) : inner;
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

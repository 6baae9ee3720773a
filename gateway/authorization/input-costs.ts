import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from '../execution/execution';
import type { StatedCosts } from '../supergraph/read-costs';

/** What it costs to be told the arguments of a field. */
export type InputCost = (variables: Variables) => number;

const FREE: InputCost = () => 0;

/** An input object costs 1, a scalar nothing, where no `@cost` says otherwise. */
export function inputCostOf(
  { weights }: StatedCosts,
  place: string,
  definition: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
): InputCost {
  const told = given.flatMap(({ name, value }) => {
    const argument = definition.args.find((it) => it.name === name.value);
    if (argument === undefined) return [];
    const weight = weights.get(`${place}(${name.value}:)`);
    const named = getNamedType(argument.type);
    const isFree = weight === undefined && !isInputObjectType(named) && !weights.has(named.name);
    return isFree ? [] : [{ type: argument.type, value, weight }];
  });
  if (told.length === 0) return FREE;
  return (variables) =>
    told.reduce((sum, { type, value, weight }) => {
      const known = valueFromASTUntyped(value, variables);
      return sum + costOfValue(weights, type, known, weight);
    }, 0);
}

function costOfValue(
  weights: StatedCosts['weights'],
  type: GraphQLInputType,
  value: unknown,
  stated?: number,
): number {
  if (value === undefined || value === null) return 0;
  if (isNonNullType(type)) return costOfValue(weights, type.ofType, value, stated);
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.reduce<number>(
      (sum, item) => sum + costOfValue(weights, type.ofType, item, stated),
      0,
    );
  }
  const weight = stated ?? weights.get(type.name) ?? Number(isInputObjectType(type));
  if (!isInputObjectType(type) || typeof value !== 'object') return weight;
  const fields = type.getFields();
  return Object.entries(value).reduce((sum, [name, inner]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return sum;
    return sum + costOfValue(weights, field.type, inner, weights.get(`${type.name}.${name}`));
  }, weight);
}

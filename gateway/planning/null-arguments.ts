import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type ValueNode,
  isInputObjectType,
  isListType,
  isNonNullType,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CutOperation, cutOperation } from './cut-operation';
import type { DenialReason } from './denial';
import { operationOf } from './split-operation';

/**
 * The variables that may be null and stand where null may not: validation lets them, because there is a
 * default (https://spec.graphql.org/October2021/#sec-All-Variable-Usages-are-Allowed). A null that is given
 * all the same is an error of the field.
 */
export function fragileVariables(schema: GraphQLSchema, document: DocumentNode): string[] {
  const nullable = new Set(
    (operationOf(document).variableDefinitions ?? [])
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  const fragile = new Set<string>();
  if (nullable.size === 0) return [];
  const types = new TypeInfo(schema);
  const look = {
    Variable: ({ name }: { readonly name: { readonly value: string } }) => {
      if (nullable.has(name.value) && isNonNullType(types.getInputType())) fragile.add(name.value);
    },
  };
  visit(document, visitWithTypeInfo(types, look));
  return [...fragile].sort();
}

/**
 * Cuts the fields out that are given one of the variables where null may not stand. Their owner would refuse
 * them, too, but might lose more with them than the public schema does.
 */
export function cutNullArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  nulls: readonly string[],
): CutOperation {
  return cutOperation(schema, document, {
    ofField: ({ arguments: given = [] }, _object, definition) =>
      given
        .map((argument) => reasonOf(definition, argument, nulls))
        .find((reason) => reason !== undefined),
    ofType: () => undefined,
  });
}

function reasonOf(
  { args }: GraphQLField<unknown, unknown>,
  { name, value }: ArgumentNode,
  nulls: readonly string[],
): DenialReason | undefined {
  const type = args.find((it) => it.name === name.value)?.type;
  const variable = type && misplacedNull(type, value, nulls);
  if (variable === undefined) return undefined;
  const message = `The variable "$${variable}" is null, which the argument "${name.value}" does not allow.`;
  return { code: 'BAD_USER_INPUT', message };
}

/** The first of the variables that stands where null may not. */
function misplacedNull(
  type: GraphQLInputType,
  value: ValueNode,
  nulls: readonly string[],
): string | undefined {
  if (value.kind === Kind.VARIABLE) {
    return isNonNullType(type) && nulls.includes(value.name.value) ? value.name.value : undefined;
  }
  if (isNonNullType(type)) return misplacedNull(type.ofType, value, nulls);
  if (isListType(type)) {
    const items = value.kind === Kind.LIST ? value.values : [value];
    return firstOf(items, (item) => misplacedNull(type.ofType, item, nulls));
  }
  if (!isInputObjectType(type) || value.kind !== Kind.OBJECT) return undefined;
  return firstOf(value.fields, (field) => {
    const declared = type.getFields()[field.name.value]?.type;
    return declared && misplacedNull(declared, field.value, nulls);
  });
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T) => string | undefined,
): string | undefined {
  return items.map(find).find((found) => found !== undefined);
}

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  Kind,
  type ValueNode,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Marks a type of which nothing is left to look at; no type is named so. */
const WHOLE = 'whole';

/**
 * The named types of all values that the arguments of a field carry. A literal is followed; a variable
 * may carry anything that its type allows.
 */
export function inputTypesOf(
  field: GraphQLField<unknown, unknown>,
  given: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[] = [],
): string[] {
  const names = new Set<string>();
  for (const { name, value } of given) {
    const argument: GraphQLArgument | undefined = field.args.find((it) => it.name === name.value);
    if (argument !== undefined) addTypes(argument.type, value, names);
  }
  return [...names].filter((name) => !name.endsWith(` ${WHOLE}`)).sort();
}

function addTypes(type: GraphQLInputType, value: ValueNode | undefined, names: Set<string>): void {
  if (isNonNullType(type)) return addTypes(type.ofType, value, names);
  if (isListType(type)) {
    const items = value?.kind === Kind.LIST ? value.values : [value];
    for (const item of items) addTypes(type.ofType, item, names);
    return;
  }
  const isWhole = value === undefined || value.kind === Kind.VARIABLE;
  const seen = isWhole ? `${type.name} ${WHOLE}` : type.name;
  if (isWhole && names.has(seen)) return;
  names.add(type.name).add(seen);
  if (isInputObjectType(type)) addFieldTypes(type, isWhole ? undefined : value, names);
}

/** Of a literal the fields that it gives; of what is not known yet all fields. */
function addFieldTypes(
  type: GraphQLInputObjectType,
  value: ValueNode | undefined,
  names: Set<string>,
): void {
  const fields = type.getFields();
  if (value === undefined) {
    for (const field of Object.values(fields)) addTypes(field.type, undefined, names);
  } else if (value.kind === Kind.OBJECT) {
    for (const given of value.fields) {
      const field = fields[given.name.value];
      if (field !== undefined) addTypes(field.type, given.value, names);
    }
  }
}

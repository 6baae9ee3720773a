import { Kind, type TypeNode } from 'graphql';

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);

/** Whether a field of this type gives numbers, also in lists. */
export function givesNumbers(type: TypeNode): boolean {
  return type.kind === Kind.NAMED_TYPE ? NUMBERS.has(type.name.value) : givesNumbers(type.type);
}

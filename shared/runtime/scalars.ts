import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { decimal } from '../core/money';
import { isPartialDate } from '../core/partial-date';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The scalars of shared/schema/values.graphql: text on the wire, checked on the way in. */
export const scalarResolvers = {
  Date: textScalar('Date', 'a day as YYYY-MM-DD', (text) => DAY.test(text) && isPartialDate(text)),
  DateTime: textScalar('DateTime', 'an ISO 8601 instant with its zone', isInstant),
  PartialDate: textScalar('PartialDate', 'YYYY, YYYY-MM or YYYY-MM-DD', isPartialDate),
  Decimal: textScalar('Decimal', 'a decimal number as text', (text) => decimal(text) === text),
};

function isInstant(text: string): boolean {
  return INSTANT.test(text) && isPartialDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

function textScalar(name: string, expected: string, isValid: (text: string) => boolean) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const found = JSON.stringify(value)?.slice(0, 80);
    throw new GraphQLError(`${name}: ${found} is not ${expected}.`, {
      extensions: { code: 'BAD_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

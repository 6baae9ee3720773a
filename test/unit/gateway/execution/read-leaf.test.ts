import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
  buildSchema,
} from 'graphql';
import type { GraphQLLeafType } from 'graphql';
import { readLeaf } from '../../../../gateway/execution/read-leaf';

const Kind = buildSchema('type Query { k: Kind } enum Kind { OPEN CLOSED }').getType('Kind');
const Any = new GraphQLScalarType({ name: 'JSON' });
const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('a leaf value', () => {
  it.each<[GraphQLLeafType, unknown, unknown]>([
    [GraphQLInt, 7, 7],
    [GraphQLInt, -2_147_483_648, -2_147_483_648],
    [GraphQLInt, 2_147_483_648, undefined],
    [GraphQLInt, 1.5, undefined],
    [GraphQLInt, 1e20, undefined],
    [GraphQLInt, '7', undefined],
    [GraphQLInt, true, undefined],
    [GraphQLFloat, 1e20, 1e20],
    [GraphQLFloat, JSON.parse('1e999'), undefined],
    [GraphQLFloat, '1', undefined],
    [GraphQLString, '', ''],
    [GraphQLString, 1, undefined],
    [GraphQLBoolean, false, false],
    [GraphQLBoolean, 0, undefined],
    [GraphQLID, 12, '12'],
    [GraphQLID, 'a', 'a'],
    [GraphQLID, 1.5, undefined],
    [Kind as GraphQLLeafType, 'OPEN', 'OPEN'],
    [Kind as GraphQLLeafType, 'open', undefined],
    [Kind as GraphQLLeafType, '__proto__', undefined],
    [Any, { a: [1] }, { a: [1] }],
    [Any, deep(60), deep(60)],
    [Any, deep(100), undefined],
  ])('%s: %j is read as %j', (type, raw, expected) => {
    expect(readLeaf(type, raw)).toEqual(expected);
  });
});

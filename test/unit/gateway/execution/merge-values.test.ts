import { buildSchema, parse } from 'graphql';
import { type AnswerValue, FieldFailure } from '../../../../gateway/execution/answer-tree';
import { compileShape } from '../../../../gateway/execution/compile-shape';
import { mergeValue } from '../../../../gateway/execution/merge-values';
import { operationOf } from '../../../../gateway/planning/split-operation';

const isConcrete = (name: string): boolean => name !== 'Node';
const merge = (a: AnswerValue | undefined, b: AnswerValue) => mergeValue(a, b, isConcrete);

const document = parse('{ item { x y { z } } }');
const schema = buildSchema(
  'type Query { item: Item } type Item { x: Int y: Inner } type Inner { z: Int }',
);
const shape = compileShape({ schema, document, operation: operationOf(document) })
  .fieldsOf('Query')
  .find(({ key }) => key === 'item')?.shape;
const problem = { code: 'SUBGRAPH_TIMEOUT', message: 'late' };
const failure = new FieldFailure(problem, shape);

describe('joining what two owners say', () => {
  it.each<[string, AnswerValue | undefined, AnswerValue, AnswerValue]>([
    ['objects key by key', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['lists item by item', [{ a: 1 }, null], [{ b: 2 }, { b: 3 }], [{ a: 1, b: 2 }, { b: 3 }]],
    ['lists of lists', [[{ a: 1 }]], [[{ b: 2 }]], [[{ a: 1, b: 2 }]]],
    ['a value outweighs null', { a: 1 }, null, { a: 1 }],
    ['null gives way to a value', null, { a: 1 }, { a: 1 }],
    ['null outweighs a failure', failure, null, null],
    ['a list of another length is not taken', [{ a: 1 }], [{ b: 1 }, { b: 2 }], [{ a: 1 }]],
    [
      'an interface does not overrule a type',
      { __typename: 'User' },
      { __typename: 'Node' },
      { __typename: 'User' },
    ],
    [
      'a type overrules an interface',
      { __typename: 'Node' },
      { __typename: 'User' },
      { __typename: 'User' },
    ],
  ])('%s', (_, existing, incoming, expected) => {
    expect(merge(existing, incoming)).toEqual(expected);
  });

  it('a failing owner fails its own fields only, whoever came first', () => {
    for (const merged of [merge({ x: 1, y: {} }, failure), merge(failure, { x: 1, y: {} })]) {
      const { x, y } = merged as { x: number; y: { z: FieldFailure } };
      expect(x).toBe(1);
      expect(y.z).toBeInstanceOf(FieldFailure);
      expect(y.z.problem).toBe(problem);
    }
  });
});

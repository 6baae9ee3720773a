import { buildSchema, parse } from 'graphql';
import {
  type AnswerObject,
  FieldFailure,
  emptyObject,
} from '../../../../gateway/execution/answer-tree';
import { compileShape } from '../../../../gateway/execution/compile-shape';
import { renderAnswer } from '../../../../gateway/execution/render-answer';
import { operationOf } from '../../../../gateway/planning/split-operation';

const schema = buildSchema(`
  type Query { a: Item  b: Item!  list: [Item!]  loose: [Item]  kind: Kind }
  type Item { must: Int!  may: Int  child: Item  sure: Item! }
  enum Kind { OPEN }
`);
const problem = { code: 'SUBGRAPH_TIMEOUT', message: 'late', subgraph: 's' };
const failed = new FieldFailure(problem);

const tree = (fields: AnswerObject): AnswerObject => Object.assign(emptyObject(), fields);

function render(query: string, fields: AnswerObject) {
  const document = parse(query);
  const shape = compileShape({ schema, document, operation: operationOf(document) });
  const { data, problems } = renderAnswer(shape, tree(fields));
  return { data: JSON.stringify(data), paths: problems.map(({ path }) => path?.join('.')) };
}

describe('rendering', () => {
  it.each([
    [
      'a nullable field keeps its null',
      '{ a { may } }',
      { a: tree({ may: failed }) },
      '{"a":{"may":null}}',
      ['a.may'],
    ],
    [
      'a required field nulls its parent',
      '{ a { must may } }',
      { a: tree({ must: failed, may: 1 }) },
      '{"a":null}',
      ['a.must'],
    ],
    [
      'nulls climb to the first nullable place',
      '{ a { child { sure { must } } } }',
      { a: tree({ child: tree({ sure: tree({ must: null }) }) }) },
      '{"a":{"child":null}}',
      ['a.child.sure.must'],
    ],
    ['nulls climb to the root', '{ b { must } }', { b: tree({ must: null }) }, 'null', ['b.must']],
    [
      'a required item nulls its list',
      '{ list { must } }',
      { list: [tree({ must: 1 }), tree({ must: failed })] },
      '{"list":null}',
      ['list.1.must'],
    ],
    [
      'a nullable item is null alone',
      '{ loose { must } }',
      { loose: [tree({ must: 1 }), tree({ must: failed })] },
      '{"loose":[{"must":1},null]}',
      ['loose.1.must'],
    ],
    [
      'what no owner gave is null with an error',
      '{ a { may } }',
      { a: tree({}) },
      '{"a":{"may":null}}',
      ['a.may'],
    ],
    [
      'an honest null has no error',
      '{ a { may } loose { may } }',
      { a: null, loose: [null] },
      '{"a":null,"loose":[null]}',
      [],
    ],
    [
      'an enum value that is not public is null',
      '{ kind }',
      { kind: 'HIDDEN' },
      '{"kind":null}',
      ['kind'],
    ],
    ['a list where an object should be is null', '{ a { may } }', { a: [] }, '{"a":null}', ['a']],
  ])('%s', (...[, query, fields, data, paths]) => {
    expect(render(query, fields as unknown as AnswerObject)).toEqual({ data, paths });
  });

  it('says a cause twenty times, then once for all that is left', () => {
    const loose = Array.from({ length: 1000 }, () => tree({ may: failed }));
    const { paths } = render('{ loose { may } }', { loose });
    expect(paths).toHaveLength(21);
    expect(paths.at(-1)).toBe('loose');
  });

  it('says nothing of the other fields of a lost object, whether its own error is told or covered', () => {
    const other = new FieldFailure({ code: 'FORBIDDEN', message: 'no' });
    const loose = Array.from({ length: 30 }, () => tree({ must: failed, may: other }));
    const { paths } = render('{ loose { must may } }', { loose });
    expect(paths).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `loose.${index}.must`),
      'loose',
    ]);
  });
});

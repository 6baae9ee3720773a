import { inspectDocument } from '../../../../gateway/authorization/admit-operation';
import { DEFAULT_LIMITS } from '../../../../gateway/authorization/operation-limits';

const inspect = (query: string, limits = {}) =>
  inspectDocument(query, { ...DEFAULT_LIMITS, ...limits });

describe('the size of a document', () => {
  it.each([
    ['tokens', { tokens: 3 }, '{ a b c }'],
    ['nested brackets', { depth: 1 }, '{ a(x: [[1]]) }'],
    ['levels', { depth: 2 }, '{ a { b { c } } }'],
    ['levels', { depth: 2 }, '{ a { ...F } } fragment F on A { b { c } }'],
    ['aliases', { aliases: 1 }, '{ x: a y: a }'],
    ['aliases', { aliases: 1 }, '{ a { ...F } b { ...F } } fragment F on A { x: c }'],
    ['directives', { directives: 1 }, '{ a @skip(if: true) b @skip(if: true) }'],
    ['root fields', { rootFields: 1 }, '{ ...F } fragment F on Query { a b }'],
    ['definitions', { definitions: 1 }, 'query A { a } query B { a }'],
    [
      'fields',
      { fields: 5 },
      '{ ...F ...F } fragment F on Query { ...G ...G } fragment G on Query { a b }',
    ],
  ])('too many %s: %j refuses %s', (what, limits, query) => {
    expect(() => inspect(query, limits)).toThrow(`too many ${what}`);
    expect(() => inspect(query)).not.toThrow();
  });

  it('is found without unfolding fragments that double a hundred times', () => {
    const fragments = Array.from(
      { length: 99 },
      (_, i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F99 on Q { a }`;
    expect(() => inspect(query)).toThrow('too many fields');
  });

  it('leaves cycles and syntax errors to those who explain them', () => {
    expect(inspect('{ ...A } fragment A on Q { ...A }')).toEqual({
      writes: false,
      subscribes: false,
    });
    expect(inspect('{ a(')).toEqual({ writes: false, subscribes: false });
    expect(inspect('"unended')).toEqual({ writes: false, subscribes: false });
  });

  it('says whether any operation writes', () => {
    expect(inspect('query A { a } mutation B { b }')).toEqual({ writes: true, subscribes: false });
  });
});

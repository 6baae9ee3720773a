import { firstDifference } from '../../../../gateway/commands/bench-engine/first-difference';

describe('the first difference between two answers', () => {
  it('does not mind the order of keys', () => {
    const left = { a: 1, b: [{ c: null, d: 'x' }] };
    expect(firstDifference(left, { b: [{ d: 'x', c: null }], a: 1 })).toBeUndefined();
  });

  it.each([
    ['another value', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'answer.a.0.b'],
    ['null for a missing key', { a: null }, {}, 'answer.a'],
    ['another order of a list', [1, 2], [2, 1], 'answer.0'],
    ['a longer list', [1], [1, 2], 'answer.1'],
    ['an object for a list', { a: [] }, { a: {} }, 'answer.a'],
    ['a text for a number', { a: 1 }, { a: '1' }, 'answer.a'],
  ])('names the path of %s', (_, left, right, path) => {
    expect(firstDifference(left, right)).toBe(path);
  });
});

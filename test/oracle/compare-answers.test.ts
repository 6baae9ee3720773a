import { differenceBetween } from './compare-answers';

const error = (...path: (string | number)[]) => ({ message: 'no', path });

describe('the comparison of two answers', () => {
  it('finds a wrong value, another order of keys, a list that is shorter', () => {
    expect(differenceBetween({ data: { a: 1 } }, { data: { a: 2 } })).toMatch('data');
    expect(differenceBetween({ data: { a: 1, b: 2 } }, { data: { b: 2, a: 1 } })).toMatch('data');
    expect(differenceBetween({ data: { a: [null] } }, { data: { a: [] } })).toMatch('data');
  });

  it('finds a null without its error, and an error where none belongs', () => {
    const expected = { data: { a: null, b: null }, errors: [error('a')] };
    expect(differenceBetween(expected, { data: expected.data })).toMatch('errors');
    const extra = { data: expected.data, errors: [error('a'), error('b')] };
    expect(differenceBetween(expected, extra)).toMatch('errors');
    const refused = { errors: [{ message: 'not planned' }] };
    expect(differenceBetween({ data: null, errors: [error('a')] }, refused)).toMatch('data');
  });

  it('takes one of the errors that one null swallowed', () => {
    const expected = { data: { a: null }, errors: [error('a', 'x'), error('a', 'y', 0)] };
    const one = { data: { a: null }, errors: [error('a', 'y', 0)] };
    expect(differenceBetween(expected, one)).toBeUndefined();
    const cut = { data: { a: null }, errors: [error('a')] };
    expect(differenceBetween(expected, cut)).toMatch('errors');
  });

  it('takes an error that covers others below its path, beside twenty that are told', () => {
    const data = { a: Array.from({ length: 25 }, () => null), b: [null] };
    const all = data.a.map((_, index) => error('a', index));
    const covering = (path: string) => ({
      message: 'no. The same holds for further values below this path.',
      path: [path],
    });
    const told = [...all.slice(0, 20), covering('a')];
    expect(differenceBetween({ data, errors: all }, { data, errors: told })).toBeUndefined();
    const early = [...all.slice(0, 5), covering('a')];
    expect(differenceBetween({ data, errors: all }, { data, errors: early })).toMatch('errors');
    const more = [...all, error('b', 0)];
    expect(differenceBetween({ data, errors: more }, { data, errors: told })).toMatch('errors');
  });
});

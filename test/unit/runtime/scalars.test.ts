import type { GraphQLScalarType } from 'graphql';
import { Kind } from 'graphql';
import { scalarResolvers } from '../../../shared/runtime/scalars';

const scalar = (name: string) => (scalarResolvers as Record<string, GraphQLScalarType>)[name]!;

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe.each([
  ['Date', ['2022-07-22'], ['2022-07', '2022-02-30', '22.7.2022', 20220722, null]],
  [
    'DateTime',
    ['2022-07-22T10:00:00Z', '2022-07-22T10:00+03:00', '2022-07-22T10:00:00.123456Z'],
    ['2022-07-22', '2022-07-22T10:00:00', '2022-02-30T10:00:00Z', '2022-07-22T25:00:00Z', 0],
  ],
  ['PartialDate', ['2022', '2022-07', '2022-07-22'], ['2022-13', 'July 2022', 2022]],
  ['Decimal', ['0.10', '-5', '725591299'], ['1,000', '1e3', ' 5', 5, '']],
])('the scalar %s', (name, good, bad) => {
  it('takes what it describes, as a variable and in a document', () => {
    for (const value of good) {
      expect(scalar(name).parseValue(value)).toBe(value);
      expect(scalar(name).parseLiteral({ kind: Kind.STRING, value })).toBe(value);
    }
  });

  it('refuses all else as the caller’s own error that shows the value', () => {
    for (const value of bad) {
      expect(errorOf(() => scalar(name).parseValue(value))).toMatchObject({
        message: expect.stringContaining(`${name}: ${JSON.stringify(value)} is not`),
        extensions: { code: 'BAD_INPUT' },
      });
    }
    expect(() => scalar(name).parseLiteral({ kind: Kind.INT, value: '2022' })).toThrow(name);
  });
});

it('a DateTime of the database is written in ISO 8601', () => {
  const instant = new Date('2022-07-22T10:00:00Z');
  expect(scalar('DateTime').serialize(instant)).toBe('2022-07-22T10:00:00.000Z');
});

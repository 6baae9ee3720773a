import { filePattern } from '../../../shared/core/file-pattern';

it.each([
  ['a/b.csv', 'a/b.csv', true],
  ['a/*.csv', 'a/b.csv', true],
  ['a/*.csv', 'a/c/b.csv', false],
  ['**/*.csv', 'b.csv', true],
  ['**/*.csv', 'a/c/b.csv', true],
  ['a/**', 'a/c/b.csv', true],
  ['a/b?.csv', 'a/b1.csv', true],
  ['a/b.csv', 'a/bxcsv', false],
  ['a/b(1)+.csv', 'a/b(1)+.csv', true],
])('%s and %s: %s', (pattern, name, matches) => {
  expect(filePattern(pattern)(name)).toBe(matches);
});

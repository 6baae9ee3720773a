import { isModestJson } from '../../../../gateway/transport/is-modest-json';

const LIMITS = { depth: 3, members: 6, membersOfOne: 3 };

describe('JSON within limits', () => {
  it.each([
    ['{"a":1,"b":2,"c":3}', true],
    ['{"a":1,"b":2,"c":3,"d":4}', false],
    ['[{"a":1,"b":2,"c":3},{"a":1,"b":2,"c":3}]', true],
    ['[{"a":1,"b":2,"c":3},{"a":1,"b":2,"c":3},{"a":1}]', false],
    ['[[[1]]]', true],
    ['[[[[1]]]]', false],
    ['"[[[[["', true],
    ['{"a":"\\"[[[[[:::::"}', true],
    ['{"a":{"x":1,"y":2},"b":1,"c":1}', true],
    [']]]]]]][[[[', false],
    ['"never closed [[[[[', true],
    ['', true],
  ])('%s: %s', (text, expected) => {
    expect(isModestJson(text, LIMITS)).toBe(expected);
  });
});

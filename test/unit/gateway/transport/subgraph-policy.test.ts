import { explain } from '../../../../shared/core/errors';
import type { PassageError } from '../../../../shared/core/errors';
import { parseSubgraphPolicies } from '../../../../gateway/transport/subgraph-policy';

const complaint = (text: string): string => {
  try {
    parseSubgraphPolicies(text);
  } catch (error) {
    return explain(error as PassageError);
  }
  return 'none';
};

describe('the settings of single subgraphs', () => {
  it('are read as they are written', () => {
    const text = '{ "funding": { "timeoutMs": 2000, "retries": 0 }, "access": {} }';
    expect(parseSubgraphPolicies(text)).toEqual({
      funding: { timeoutMs: 2000, retries: 0 },
      access: {},
    });
  });

  it.each([
    ['{ "funding": { "timeoutMs": 0 } }', 'funding.timeoutMs'],
    ['{ "funding": { "timeoutMs": "2s" } }', '2s'],
    ['{ "funding": { "queue": -1 } }', 'at least 0'],
    ['{ "funding": { "maxJsonDepth": 1001 } }', 'at most 1000'],
    ['{ "funding": { "timeout": 5 } }', 'funding.timeout: unknown setting'],
    ['{ "funding": 5 }', 'funding'],
    ['[]', 'not a JSON object'],
    ['{', 'not a JSON object'],
  ])('%s is refused with a sentence that names %s', (text, named) => {
    expect(complaint(text)).toContain(named);
  });
});

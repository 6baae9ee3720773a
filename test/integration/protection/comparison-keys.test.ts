import { comparisonKey } from '../../../shared/runtime/comparison/comparison-key';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { DIRECTORY, FILES } from './incident-files';
import { OCHA, protectionUnderTest } from './protection-under-test';

describe('what may be compared of incidents', () => {
  const folder = temporaryFolder(FILES);
  const subgraph = protectionUnderTest('comparison-keys', DIRECTORY);
  const { ask, load } = subgraph;

  it('is a keyed hash for each word of a description, under the key of the owners', async () => {
    await load(folder);
    const { data } = await ask(
      '{ incident(id: "sind-101") { description comparisonKeys { key description } } }',
      {},
      OCHA,
    );
    const { description, comparisonKeys } = data.incident;
    const key = comparisonKey(Buffer.from('a key that owners of this test share'));
    const { tokens, ...expected } = key('description', description)!;
    expect(comparisonKeys).toEqual({ ...expected, description: tokens });
    expect(JSON.stringify(comparisonKeys)).not.toContain('Event');
  });
});

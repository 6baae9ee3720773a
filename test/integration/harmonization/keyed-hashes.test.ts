import { comparisonKey } from '../../../shared/runtime/comparison/comparison-key';
import type { GivenIncident } from '../../../subgraphs/harmonization/ingest/incident-record';
import type { HarmonizationUnderTest } from './harmonization-under-test';
import { startHarmonizationUnderTest } from './harmonization-under-test';
import { toldIncidents } from './told-incidents';

const [ours, next] = ['now', 'then'].map((when) =>
  comparisonKey(Buffer.from(`a key that owners of this test have ${when}`)),
);
type Key = typeof ours;

describe('descriptions that an owner withholds', () => {
  let passage: HarmonizationUnderTest;
  beforeEach(async () => {
    passage = await startHarmonizationUnderTest('keyed');
  });
  afterEach(() => passage.stop());

  const told = toldIncidents(80);
  const withheldBy = (registry: string, keys: Readonly<Record<string, Key>>) =>
    told.map((incident): GivenIncident => {
      const made = keys[incident.registry!]?.('description', incident.description!);
      return {
        ...incident,
        description: incident.registry === registry ? null : incident.description,
        comparisonKeys: made ? { key: made.key, description: made.tokens } : null,
      };
    });
  const comparisons = async (): Promise<number[]> => {
    const rows: { level: number }[] = await passage.database.query(
      `select levels[4] as level from merge_decision where outcome = 'SAME'`,
    );
    return rows.map(({ level }) => level);
  };

  it('are compared by hashes that both owners make under one key', async () => {
    await passage.link(withheldBy('AWSD', { AWSD: ours, SIND: ours }));
    const levels = await comparisons();
    expect(levels.length).toBeGreaterThan(30);
    expect(levels).not.toContain(-1);
  });

  it.each<[string, Readonly<Record<string, Key>>]>([
    ['no owner makes hashes', {}],
    ['one of two makes hashes', { AWSD: ours }],
    ['the two make them under other keys, as while a key is changed', { AWSD: ours, SIND: next }],
  ])('say nothing where %s, and contradict nothing', async (_, keys) => {
    await passage.link(withheldBy('AWSD', keys));
    expect(new Set(await comparisons())).toEqual(new Set([-1]));
  });

  it('leave no word with who compares them', async () => {
    await passage.link(withheldBy('AWSD', { AWSD: ours, SIND: ours }));
    const rows = await passage.database.query('select features::text from compared_record');
    const text = JSON.stringify(rows);
    for (const word of ['ambush', 'nurse', 'convoy']) expect(text).not.toContain(word);
  });
});

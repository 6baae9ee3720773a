import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTORY } from './incident-files';
import { protectionUnderTest } from './protection-under-test';

const SAMPLES = join(__dirname, '..', '..', '..', 'subgraphs', 'protection', 'samples');

describe('the sample records', () => {
  const subgraph = protectionUnderTest('samples', DIRECTORY);

  it('are at most a hundred, each with its publisher and licence, and all are taken in', async () => {
    const { exitCode, counts, rejections, failures } = await subgraph.loadSamples();
    expect({ exitCode, rejections, failures }).toEqual({
      exitCode: 0,
      rejections: [],
      failures: [],
    });
    const read = Object.values(counts).reduce((sum, one) => sum + one['read']!, 0);
    expect(read).toBeGreaterThan(50);
    expect(read).toBeLessThanOrEqual(100);
    const headers = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
    for (const text of headers) {
      const { dataset } = JSON.parse(text.split('\n')[0]!);
      expect(dataset.publisher).toBeTruthy();
      expect(dataset.licence).toMatch(/^CC BY/);
    }
  });

  it('hold an event of several topics, one without a day, and both countries', async () => {
    const { data } = await subgraph.ask(`{
      incidents(first: 100) { nodes { id kinds date } }
      ukraine: incidentCounts(filter: { country: "UKR" }) { nodes { incidents } }
      sudan: incidentCounts(filter: { country: "SDN" }) { nodes { incidents } }
      needs(filter: { country: "UKR", area: "UA51", intersectoral: true }) { totalCount }
      severities(filter: { country: "SDN" }) { totalCount }
    }`);
    const { nodes } = data.incidents;
    expect(nodes.some(({ kinds }: any) => kinds.length > 2)).toBe(true);
    expect(nodes.some(({ date }: any) => date.length < 10)).toBe(true);
    expect(data.ukraine.nodes[0].incidents).toBeGreaterThan(10);
    expect(data.sudan.nodes[0].incidents).toBeGreaterThan(8);
    expect(data.needs.totalCount).toBe(1);
    expect(data.severities.totalCount).toBe(4);
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { subgraphFolders } from '../testkit/subgraph-folders';

interface Header {
  readonly dataset: {
    readonly title: string;
    readonly licence: string;
    readonly sensitivity: string;
  };
}

const samples = subgraphFolders().flatMap(({ name }) => {
  const folder = resolve(__dirname, '../../subgraphs', name, 'samples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ndjson'))
    .map((entry) => [`${name}/${entry.name}`, join(folder, entry.name)]);
});

describe('the sample records', () => {
  it('are there', () => expect(samples.length).toBeGreaterThan(30));

  it.each(samples)('of %s come from a data set that its publisher made public', (_, file = '') => {
    const [line = ''] = readFileSync(file, 'utf8').split('\n');
    const { dataset } = JSON.parse(line) as Header;
    expect(dataset.sensitivity).toBe('LOW');
    expect(dataset.licence).not.toBe('');
  });
});

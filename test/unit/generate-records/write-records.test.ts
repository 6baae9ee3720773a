import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntheticRecord } from '../../../shared/tools/generate-records/synthetic';
import { syntheticDataset } from '../../../shared/tools/generate-records/synthetic';
import { writeRecords } from '../../../shared/tools/generate-records/write-records';
import { failureOf } from '../../testkit/failure-of';
import { temporaryFolder } from '../../testkit/temporary-folder';

const dataset = syntheticDataset('ports', 'Port', 'ports');

function record(number: number, times?: number): SyntheticRecord {
  return { dataset, recordId: `synthetic-port-${number}`, value: { name: `P${number}` }, times };
}

function linesOf(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
}

describe('writing synthetic records', () => {
  const folder = temporaryFolder();
  const other = temporaryFolder({ file: '' });
  const options = { folder, linesInFile: 3 };

  it('gives a file with its header, and each record in Passage’s own format', () => {
    const files = writeRecords([record(1), record(2)], options);
    expect(linesOf(folder, 'synthetic-ports.passage.ndjson')).toEqual([
      '{"passage":1,"kind":"Port","dataset":{"id":"synthetic-ports","title":"SYNTHETIC ports",' +
        '"publisher":"Passage (synthetic)","licence":"CC0-1.0","sensitivity":"LOW"}}',
      '{"recordId":"synthetic-port-1","given":{"name":"P1"},"value":{"name":"P1"}}',
      '{"recordId":"synthetic-port-2","given":{"name":"P2"},"value":{"name":"P2"}}',
    ]);
    const { length } = readFileSync(join(folder, 'synthetic-ports.passage.ndjson'));
    expect(files).toEqual([
      {
        name: 'synthetic-ports.passage.ndjson',
        kind: 'Port',
        records: 2,
        lines: 2,
        bytes: length,
      },
    ]);
  });

  it('keeps the repeats of a record together and begins a new file when one is full', () => {
    const files = writeRecords([record(1, 2), record(2, 2), record(3), record(4)], options);
    expect(files.map(({ name, records, lines }) => [name, records, lines])).toEqual([
      ['synthetic-ports.passage.ndjson', 2, 4],
      ['synthetic-ports-part-2.passage.ndjson', 2, 2],
    ]);
    expect(linesOf(folder, 'synthetic-ports-part-2.passage.ndjson')).toHaveLength(3);
  });

  it('removes what an earlier run left, and nothing else', () => {
    writeFileSync(join(folder, 'mine.passage.ndjson'), 'mine');
    writeRecords([record(1)], options);
    expect(readdirSync(folder).sort()).toEqual([
      'mine.passage.ndjson',
      'synthetic-ports.passage.ndjson',
    ]);
  });

  it('leaves no file under its name when it fails midway', () => {
    function* failing(): Generator<SyntheticRecord> {
      yield record(1);
      throw new Error('midway');
    }
    expect(() => writeRecords(failing(), options)).toThrow('midway');
    expect(readdirSync(folder)).not.toContain('synthetic-ports.passage.ndjson');
  });

  it('says where it cannot write', async () => {
    const file = join(other, 'file');
    const { code, sentence } = await failureOf(() =>
      writeRecords([], { ...options, folder: file }),
    );
    expect(code).toBe('FILE_UNREADABLE');
    expect(sentence).toContain(`${file}: the records cannot be written: EEXIST`);
    expect(sentence).toContain('Expected a folder that may be written');
  });
});

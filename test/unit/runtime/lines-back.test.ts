import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type PlacedLine, linesBack } from '../../../shared/runtime/sharing/lines-back';
import { temporaryFolder } from '../../testkit/temporary-folder';

const all = async (file: string, before?: number): Promise<PlacedLine[]> => {
  const lines: PlacedLine[] = [];
  for await (const line of linesBack(file, before)) lines.push(line);
  return lines;
};

describe('reading a log from its end', () => {
  const file = path.join(temporaryFolder(), 'log');

  it('gives every finished line once, the last first, and goes on from where a line begins', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.constant('x'.repeat(70_000))), {
          maxLength: 12,
        }),
        fc.constantFrom('', 'never finished'),
        fc.nat(),
        async (texts, tail, some) => {
          const lines = texts.map((text) => JSON.stringify(text));
          writeFileSync(file, lines.map((line) => `${line}\n`).join('') + tail);
          const read = await all(file);
          expect(read.map(({ line }) => line)).toEqual([...lines].reverse());
          if (lines.length === 0) return;
          const from = read[some % read.length]!;
          expect(await all(file, from.offset)).toEqual(read.slice((some % read.length) + 1));
        },
      ),
      { numRuns: 60 },
    ));

  it('keeps its places while the log grows, and takes a missing file for an empty one', async () => {
    writeFileSync(file, 'a\nb\n');
    const [last] = await all(file);
    appendFileSync(file, 'c\n');
    expect((await all(file, last!.offset)).map(({ line }) => line)).toEqual(['a']);
    expect(await all(path.join(file, 'nowhere')).catch(() => 'refused')).toBe('refused');
    expect(await all(`${file}-missing`)).toEqual([]);
  });
});

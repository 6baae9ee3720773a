import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ownFormatSource, readOwnBy } from '../../../../shared/runtime/ingest/own-format';
import type { RawRow, RecordKind } from '../../../../shared/runtime/ingest/record-kind';
import { failureOf } from '../../../testkit/failure-of';
import { temporaryFolder } from '../../../testkit/temporary-folder';

const kind: RecordKind<{ place: string; people: number; nested?: { day: string } }> = {
  name: 'Visit',
  mentions: () => ({}),
  readOwn: readOwnBy(
    z.strictObject({
      place: z.string(),
      people: z.int(),
      nested: z.strictObject({ day: z.iso.date() }).optional(),
    }),
  ),
  write: () => Promise.resolve(),
};

const dataset = {
  id: 'visits',
  title: 'Visits',
  publisher: 'A',
  licence: 'CC0',
  sensitivity: 'LOW',
};
const header = (changes: object = {}) =>
  JSON.stringify({ passage: 1, kind: 'Visit', dataset, ...changes });
const line = (changes: object = {}) =>
  JSON.stringify({ recordId: '1', value: { place: 'Odesa', people: 3 }, ...changes });

let files = 0;
const folder = temporaryFolder();

/** What a file of these lines gives: for each line its value or its rejection. */
async function read(...lines: string[]) {
  const name = `${(files += 1)}.passage.ndjson`;
  const file = path.join(folder, name);
  fs.writeFileSync(file, lines.join('\n'));
  const source = ownFormatSource(file, name, [kind]);
  if (!source) return undefined;
  const rows: RawRow[] = [];
  for await (const row of source.read(file)) rows.push(row);
  return rows.map((row) => source.parse(row));
}

describe('a file in Passage’s own format', () => {
  it('gives a record for each line', async () => {
    const version = '2022-07-22';
    expect(
      await read(header(), line(), line({ recordId: '2', version, given: { a: 'b' } }), ''),
    ).toEqual([
      {
        ok: true,
        value: { recordId: '1', version: undefined, value: { place: 'Odesa', people: 3 } },
      },
      { ok: true, value: { recordId: '2', version, value: { place: 'Odesa', people: 3 } } },
    ]);
  });

  it('is left to its owner when the kind is another’s', async () => {
    expect(await read(header({ kind: 'Plan' }), 'whatever')).toBeUndefined();
  });

  it.each([
    ['nothing', '', /line 1: the line is not JSON/],
    ['another version', header({ passage: 2 }), /line 1: passage: Invalid input: expected 1/],
    ['no kind', header({ kind: undefined }), /line 1: kind: /],
    ['no licence', header({ dataset: { ...dataset, licence: '' } }), /dataset: licence: /],
    ['a level unknown', header({ dataset: { ...dataset, sensitivity: 'SECRET' } }), /sensitivity/],
    ['a wrong day', header({ dataset: { ...dataset, retrievedAt: '2022-02-30' } }), /retrievedAt/],
    ['a word of its own', header({ dataset: { ...dataset, owner: 'x' } }), /owner/],
  ])('fails over a header with %s', async (_, text, sentence) => {
    const failure = await failureOf(() => read(text, line()));
    expect(failure.code).toBe('FILE_MALFORMED');
    expect(failure.sentence).toMatch(sentence);
    expect(failure.sentence).toMatch(/^\d+\.passage\.ndjson, line 1/);
    expect(failure.sentence).not.toContain('\n');
  });

  it.each([
    ['is cut off', '{"recordId":"2","val', /line 3: the line is not JSON/],
    ['is blank', '', /line 3: the line is not JSON/],
    ['has no id', line({ recordId: '' }), /line 3: recordId: /],
    ['has no value', line({ value: undefined }), /line 3: value: /],
    ['gives numbers as its words', line({ given: { a: 1 } }), /line 3: given: a: /],
  ])('fails over a line that %s', async (_, text, sentence) => {
    const failure = await failureOf(() => read(header(), line(), text, line()));
    expect(failure.code).toBe('FILE_MALFORMED');
    expect(failure.sentence).toMatch(sentence);
  });

  it.each([
    ['of another type', { place: 'Odesa', people: 'three' }, 'people', '"three"'],
    ['missing', { place: 'Odesa' }, 'people', ''],
    ['too many', { place: 'Odesa', people: 3, chief: 'X' }, 'chief', '"X"'],
    ['nested', { place: 'Odesa', people: 3, nested: { day: 'x' } }, 'nested.day', '"x"'],
    [
      'nested and too many',
      { place: '', people: 3, nested: { day: '2022-01-01', a: 1 } },
      'nested.a',
      '1',
    ],
  ])(
    'rejects a record whose member is %s, with column and value',
    async (_, value, column, found) => {
      expect(await read(header(), line({ value }))).toEqual([
        { ok: false, rejection: { column, value: found, reason: expect.stringMatching(/\w/) } },
      ]);
    },
  );
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  comparisonKey,
  readComparisonKey,
} from '../../../shared/runtime/comparison/comparison-key';
import { failureOf } from '../../testkit/failure-of';
import { temporaryFolder } from '../../testkit/temporary-folder';

const ours = comparisonKey(Buffer.from('thirty-two bytes that owners have'));
const next = comparisonKey(Buffer.from('thirty-two bytes that come after.'));

describe('keyed hashes by which owners let a withheld value be compared', () => {
  const folder = temporaryFolder();

  it('are equal for equal words, whatever their case, accents, order and number', () => {
    const first = ours('description', 'Médecins shot at: the Clinic, the clinic');
    expect(ours('description', 'the clinic medecins at SHOT')).toEqual(first);
    expect(first!.tokens).toHaveLength(5);
    for (const token of first!.tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('share the hashes of the words that two values share, and no others', () => {
    const [a, b] = ['two drivers shot', 'two nurses shot'].map((text) =>
      ours('description', text)!,
    );
    expect(a!.tokens.filter((token) => b!.tokens.includes(token))).toHaveLength(2);
  });

  it('have nothing in common between two fields, nor between two keys, which they tell apart', () => {
    const words = 'two drivers shot';
    const here = ours('description', words)!;
    for (const other of [ours('perpetrator', words)!, next('description', words)!])
      expect(other.tokens.filter((token) => here.tokens.includes(token))).toEqual([]);
    expect(ours('perpetrator', words)!.key).toBe(here.key);
    expect(next('description', words)!.key).not.toBe(here.key);
  });

  it('are none where there is no word', () => {
    expect(ours('description', ' ... ')).toBeNull();
  });

  it('come from a file, which says what it must be', async () => {
    const path = join(folder, 'key');
    const failure = () => failureOf(() => readComparisonKey(path));
    expect((await failure()).code).toBe('CONFIGURATION_INVALID');
    writeFileSync(path, 'short');
    expect((await failure()).sentence).toMatch(/too short/);
    writeFileSync(path, 'thirty-two bytes that owners have');
    expect(readComparisonKey(path)('description', 'a word')).toEqual(ours('description', 'a word'));
  });
});

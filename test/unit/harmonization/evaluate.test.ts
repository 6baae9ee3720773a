import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aidWorkers } from '../../../subgraphs/harmonization/evaluate/tasks/aid-workers';
import { febrl } from '../../../subgraphs/harmonization/evaluate/tasks/febrl';
import { measureIncidents } from '../../../subgraphs/harmonization/evaluate/tasks/incidents';
import { organizations } from '../../../subgraphs/harmonization/evaluate/tasks/organizations';
import { presence } from '../../../subgraphs/harmonization/evaluate/tasks/presence';
import { measureSize } from '../../../subgraphs/harmonization/evaluate/tasks/scale';
import { readSind } from '../../../subgraphs/harmonization/evaluate/read/read-sind';
import { describeWithRealData } from '../../testkit/real-data';

const DOCUMENT = readFileSync(
  resolve(__dirname, '..', '..', '..', 'docs', 'count-once.md'),
  'utf8',
);
/** As the document writes rates: `.951`. */
const rate = (value: number) => value.toFixed(3).replace(/^0/, '');

describeWithRealData('the measures of harmonization', (data) => {
  const out = mkdtempSync(join(tmpdir(), 'evaluate-'));

  it('link people of FEBRL with F1 .99 or better', () => {
    const f1s = febrl.run({ data, out }).map(({ f1 }) => f1!);
    for (const f1 of f1s) expect(f1).toBeGreaterThanOrEqual(0.99);
    expect(DOCUMENT).toContain(`| F1 ${f1s.map(rate).join(', ')} |`);
  });

  it('find reports of one incident with F1 .95 or better', () => {
    const measure = measureIncidents(readSind(data));
    expect(measure).toMatchObject({ isReached: true });
    const { f1, precision, recall } = measure;
    expect(DOCUMENT).toContain(
      `| F1 ${rate(f1!)}, precision ${rate(precision!)}, recall ${rate(recall!)}; 37 pairs for a person; ceiling .956 |`,
    );
    expect(measure.result).toBe('37 pairs for a person; ceiling F1 0.9560');
  });

  it('match every presence of OCHA’s harmonized rows, and count empty rows apart', () => {
    const measures = presence.run({ data, out });
    expect(measures.map(({ isReached }) => isReached)).toEqual([true, true, true]);
    expect(measures[0]!.notes).toHaveLength(6);
    const repeats = readFileSync(join(out, 'presence-repeats.csv'), 'utf8');
    expect(repeats.trimEnd().split('\n')).toHaveLength(1 + 983);
  });

  it('match no aid worker incident twice, and write out 300 pairs for people', () => {
    const [measure] = aidWorkers.run({ data, out });
    expect(measure).toMatchObject({
      isReached: true,
      result: '349 same, 213 for a person, 140 of them contradictory',
    });
    expect(DOCUMENT).toContain('| 349 the same, 213 for a person, 140 of them');
    const sample = readFileSync(join(out, 'aid-workers-sample.csv'), 'utf8');
    expect(sample.match(/,(SAME|DIFFERENT|NEEDS_A_PERSON),/g)).toHaveLength(300);
  });

  it('tell whose names organizations are found under, rarely wrongly', () => {
    const [synonyms, taught, iati] = organizations.run({ data, out });
    expect(synonyms).toMatchObject({ isReached: true });
    expect(taught).toMatchObject({ task: 'organization names, 50 answers about other names' });
    expect(taught!.precision).toBeGreaterThanOrEqual(0.98);
    expect(iati!.precision).toBe(1);
    const { precision, recall } = synonyms!;
    expect(DOCUMENT).toContain(
      `| precision ${rate(precision!)}, recall ${rate(recall!)} of the near`,
    );
  });
});

describe('linking made-up activities', () => {
  it('is documented with the day and the command that measured a million', () => {
    const row = DOCUMENT.split('\n').find((line) => line.startsWith('| `scale`'));
    expect(row).toMatch(
      /1,000,000 records: F1 \.\d{3}, [\d,]+ pairs, [\d.]+ GiB, .*measured on \d{4}-\d{2}-\d{2}/,
    );
  });

  it('finds known duplicates and needs few pairs for it', () => {
    const measure = measureSize(3000);
    expect(measure.f1).toBeGreaterThan(0.97);
    expect(measure.pairs).toBeLessThan(3000);
  });
});

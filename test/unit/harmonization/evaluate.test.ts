import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aidWorkers } from '../../../subgraphs/harmonization/evaluate/tasks/aid-workers';
import { febrl } from '../../../subgraphs/harmonization/evaluate/tasks/febrl';
import { measureIncidents } from '../../../subgraphs/harmonization/evaluate/tasks/incidents';
import { organizations } from '../../../subgraphs/harmonization/evaluate/tasks/organizations';
import { presence } from '../../../subgraphs/harmonization/evaluate/tasks/presence';
import { measureSize } from '../../../subgraphs/harmonization/evaluate/tasks/scale';
import { readSind } from '../../../subgraphs/harmonization/evaluate/read/read-sind';
import { describeWithRealData } from '../../testkit/real-data';

describeWithRealData('the measures of harmonization', (data) => {
  const out = mkdtempSync(join(tmpdir(), 'evaluate-'));

  it('link people of FEBRL with F1 .99 or better', () => {
    for (const { f1 } of febrl.run({ data, out })) expect(f1).toBeGreaterThanOrEqual(0.99);
  });

  it('find reports of one incident with F1 .95 or better', () => {
    expect(measureIncidents(readSind(data))).toMatchObject({ isReached: true });
  });

  it('match every presence of OCHA’s harmonized rows, and count empty rows apart', () => {
    const measures = presence.run({ data, out });
    expect(measures.map(({ isReached }) => isReached)).toEqual([true, true, true]);
    expect(measures[0]!.notes).toHaveLength(6);
  });

  it('match no aid worker incident twice, and write out 300 pairs for people', () => {
    const [measure] = aidWorkers.run({ data, out });
    expect(measure).toMatchObject({ isReached: true });
    const sample = readFileSync(join(out, 'aid-workers-sample.csv'), 'utf8');
    expect(sample.match(/,(SAME|DIFFERENT|NEEDS_A_PERSON),/g)).toHaveLength(300);
  });

  it('tell whose names organizations are found under, rarely wrongly', () => {
    const [synonyms, iati] = organizations.run({ data, out });
    expect(synonyms).toMatchObject({ isReached: true });
    expect(iati!.precision).toBe(1);
  });
});

describe('linking made-up activities', () => {
  it('finds known duplicates and needs few pairs for it', () => {
    const measure = measureSize(3000);
    expect(measure.f1).toBeGreaterThan(0.97);
    expect(measure.pairs).toBeLessThan(3000);
  });
});

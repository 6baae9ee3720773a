import { afghanistan2020 } from '../../../subgraphs/funding/evaluate/afghanistan-2020';
import { ftsFlows } from '../../../subgraphs/funding/evaluate/fts-flows';
import { describeWithRealData } from '../../testkit/real-data';

describeWithRealData('the measures of funding', (data) => {
  it('give 30 of the 34 plans of 2026 exactly and explain the other four', () => {
    const [measure] = ftsFlows.run({ data, out: '' });
    expect(measure).toMatchObject({ result: '30 of 34 exact, 4 explained', isReached: true });
    expect(measure!.notes).toHaveLength(4);
    for (const note of measure!.notes!) expect(note).toContain('as in all 30 plans that have them');
  });

  it('give Afghanistan 2020 to the dollar', () => {
    const [measure] = afghanistan2020.run({ data, out: '' });
    expect(measure).toMatchObject({ isReached: true });
    expect(measure!.result).toMatch(/^725591299 USD counted, 725591299 published, 826075730 naive/);
  });
});

import type { NegotiationLine } from '../../../subgraphs/access/domain/negotiation-line';
import { crossingsOf } from '../../../subgraphs/access/domain/negotiation-line';

const line = (more: Partial<NegotiationLine>): NegotiationLine => ({
  key: 'line',
  text: 'A line',
  subjects: [],
  words: [],
  limit: null,
  ...more,
});
const hours = { measure: 'Length of pause', unit: 'hours', atLeast: 6, atMost: null };
const term = (value: number, unit = 'hours') => ({
  text: 'A daily pause',
  subjects: ['PAUSE' as const],
  figures: [{ measure: 'length of  pause', unit, value }],
});
const bases = (...args: Parameters<typeof crossingsOf>) =>
  crossingsOf(...args).map(({ basis }) => basis);

describe('a proposed term', () => {
  it('crosses a line for certain by a figure beyond the limit, and not at the limit itself', () => {
    expect(crossingsOf(term(5.5), [line({ limit: hours })])).toMatchObject([
      { basis: 'FIGURE', because: 'length of  pause is 5.5 hours; the line asks for at least 6.' },
    ]);
    expect(bases(term(6), [line({ limit: hours })])).toEqual([]);
    expect(bases(term(13), [line({ limit: { ...hours, atMost: 12 } })])).toEqual(['FIGURE']);
  });

  it('is not compared across units', () => {
    expect(bases(term(1, 'days'), [line({ limit: hours })])).toEqual([]);
  });

  it('is to be judged where it uses the words of a line, as whole words in any case and script', () => {
    const says = (text: string, words: string) =>
      bases({ text, subjects: [], figures: [] }, [line({ words: [words] })]);
    expect(says('Under ARMED  escort only', 'armed escort')).toEqual(['WORDS']);
    expect(says('By unarmed escorts', 'armed escort')).toEqual([]);
    expect(says('قوائم أسماء المستفيدين', 'أسماء المستفيدين')).toEqual(['WORDS']);
    expect(says('costs (of all)', '(of')).toEqual(['WORDS']);
  });

  it('is to be judged where it is about the same subject', () => {
    expect(bases(term(9), [line({ subjects: ['PAUSE', 'FOOD'] })])).toEqual(['SUBJECT']);
    expect(bases(term(9), [line({ subjects: ['FOOD'] })])).toEqual([]);
  });

  it('is held against each line once, by its strongest ground', () => {
    const lines = [
      line({ key: 'a', subjects: ['PAUSE'], words: ['daily'], limit: hours }),
      line({ key: 'b', subjects: ['PAUSE'], words: ['daily'] }),
    ];
    expect(bases(term(1), lines)).toEqual(['FIGURE', 'WORDS']);
  });
});

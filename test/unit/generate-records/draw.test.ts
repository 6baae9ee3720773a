import { Draw } from '../../../shared/tools/generate-records/draw';
import { randomStream } from '../../../shared/tools/generate-records/random';
import type { Column } from '../../../shared/tools/generate-records/read-profile';

function drawOf(columns: Readonly<Record<string, Column>>, copies = 1): Draw {
  const group = { records: 100, repeats: { 1: 90, 5: 10 }, columns };
  return new Draw(group, randomStream('seed', 'test'), copies);
}

function many<T>(make: () => T, count = 20_000): T[] {
  return Array.from({ length: count }, make);
}

function shareOf<T>(values: readonly T[], wanted: (value: T) => boolean): number {
  return values.filter(wanted).length / values.length;
}

describe('a stream of random numbers', () => {
  it('hangs on seed and stream alone', () => {
    const [one, same] = [randomStream('a', 'flows'), randomStream('a', 'flows')];
    expect(many(one, 50)).toEqual(many(same, 50));
    expect(many(randomStream('b', 'flows'), 5)).not.toEqual(many(randomStream('a', 'flows'), 5));
    expect(many(randomStream('a', 'plans'), 5)).not.toEqual(many(randomStream('a', 'flows'), 5));
  });

  it('is even from 0 to below 1', () => {
    const numbers = many(randomStream('a', 'even'));
    for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      expect(shareOf(numbers, (n) => Math.floor(n * 10) === tenth)).toBeCloseTo(0.1, 1.5);
    }
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

describe('drawing from a measured group', () => {
  it('leaves a column blank as often, and fills it with the words in their shares', () => {
    const draw = drawOf({ status: { filled: 80, missing: 20, words: { PAID: 60, PLEDGE: 20 } } });
    const words = many(() => draw.word('status'));
    expect(shareOf(words, (word) => word === null)).toBeCloseTo(0.2, 1.5);
    expect(shareOf(words, (word) => word === 'PAID')).toBeCloseTo(0.6, 1.5);
    expect(shareOf(words, (word) => word === 'PLEDGE')).toBeCloseTo(0.2, 1.5);
  });

  it('says nothing of a column that was never filled', () => {
    const draw = drawOf({});
    expect([draw.word('x'), draw.number('x'), draw.name('x'), draw.list('x')]).toEqual([
      null,
      null,
      null,
      [],
    ]);
    expect(draw.has('x')).toBe(false);
    expect(draw.wordFor('x', 'anybody')).toBeNull();
  });

  it('gives lists of the measured lengths without a member twice', () => {
    const sizes = { 0: 50, 2: 50 };
    const draw = drawOf({
      clusters: { filled: 100, missing: 0, sizes, words: { A: 98, B: 1, C: 1 } },
    });
    const lists = many(() => draw.list('clusters'), 2_000);
    expect(shareOf(lists, (list) => list.length === 0)).toBeCloseTo(0.5, 1);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  it('gives numbers between the percentiles', () => {
    const percentiles = { 0: -10, 50: 0, 100: 1000 };
    const draw = drawOf({ amount: { filled: 100, missing: 0, percentiles } });
    const numbers = many(() => draw.number('amount')!);
    expect(shareOf(numbers, (n) => n < 0)).toBeCloseTo(0.5, 1.5);
    expect(shareOf(numbers, (n) => n > 500)).toBeCloseTo(0.25, 1.5);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-10);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(1000);
  });

  it('uses names as often as they were used, known ones apart', () => {
    const draw = drawOf({
      donor: { filled: 100, missing: 0, names: { 1: 10, 50: 1 }, knownNames: { 40: 1 } },
    });
    const names = many(() => draw.name('donor')!);
    expect(shareOf(names, ({ known }) => known)).toBeCloseTo(0.4, 1.5);
    expect(shareOf(names, ({ known, number }) => !known && number === 1)).toBeCloseTo(0.5, 1.5);
    expect(new Set(names.filter(({ known }) => !known).map(({ number }) => number)).size).toBe(11);
  });

  it('has more names when there are more records', () => {
    const donor = { filled: 20, missing: 0, names: { 2: 10 } };
    const numbers = many(() => drawOf({ donor }, 3).name('donor')!.number, 1);
    const draw = drawOf({ donor }, 3);
    expect(new Set(many(() => draw.name('donor')!.number)).size).toBe(30);
    expect(numbers[0]).toBeGreaterThan(0);
  });

  it('gives one subject one word', () => {
    const draw = drawOf({ type: { filled: 90, missing: 10, words: { NGO: 60, UN: 30 } } });
    const subjects = many(() => `organization ${draw.below(1e9)}`, 5_000);
    const words = subjects.map((subject) => draw.wordFor('type', subject));
    expect(subjects.map((subject) => draw.wordFor('type', subject))).toEqual(words);
    expect(shareOf(words, (word) => word === 'NGO')).toBeCloseTo(0.6, 1);
    expect(shareOf(words, (word) => word === null)).toBeCloseTo(0.1, 1);
  });

  it('gives days of the month, and a year where only that is known', () => {
    const draw = drawOf({
      date: { filled: 100, missing: 0, words: { '2024-02': 50, '1997': 50 } },
    });
    const dates = many(() => draw.date('date')!, 2_000);
    expect(dates).toContain('2024-02-29');
    expect(dates).toContain('1997');
    expect(dates.filter((date) => !/^(1997|2024-02-(0[1-9]|1\d|2\d))$/.test(date))).toEqual([]);
  });

  it('repeats rows as the file does', () => {
    const draw = drawOf({});
    const times = many(() => draw.repeats());
    expect(shareOf(times, (count) => count === 5)).toBeCloseTo(0.1, 1.5);
    expect(new Set(times)).toEqual(new Set([1, 5]));
  });
});

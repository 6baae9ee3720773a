import fc from 'fast-check';
import { addDecimals, subtractDecimals } from '../../../shared/core/decimal-sum';
import { totalOf } from '../../../subgraphs/funding/domain/funding-total';
import { nearestPublished } from '../../../subgraphs/funding/domain/nearest-published';

describe('decimal sums', () => {
  test('lose no digit', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(addDecimals(['9007199254740993', '-0.5'])).toBe('9007199254740992.5');
    expect(addDecimals([])).toBe('0');
    expect(subtractDecimals('1', '-0.25')).toBe('1.25');
  });

  test('of cents are those of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })), (cents) => {
        const amounts = cents.map((value) => {
          const digits = String(value < 0n ? -value : value).padStart(3, '0');
          return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        });
        const sum = cents.reduce((all, one) => all + one, 0n);
        expect(subtractDecimals(addDecimals(amounts), addDecimals(amounts))).toBe('0');
        expect(Number(addDecimals(amounts))).toBeCloseTo(Number(sum) / 100, 1);
      }),
    );
  });
});

describe('a total', () => {
  const groups = [
    { rule: 'INCOMING', rows: 2, amountUsd: '100' },
    { rule: 'REALLOCATED', rows: 1, amountUsd: '20.5' },
    { rule: 'PASSED_ON', rows: 3, amountUsd: '50' },
    { rule: 'PLEDGE', rows: 1, amountUsd: '7' },
    { rule: 'INCOMING', rows: 1, amountUsd: '-10' },
  ] as const;

  test('is what the rules count, beside the naive sum and what lies between', () => {
    const total = totalOf(groups, [], { amountUsd: '110', asOf: '2026-04', dataset: 'p' });
    expect(total).toMatchObject({
      countedOnceUsd: '110.5',
      naiveUsd: '167.5',
      publishedUsd: '110',
      differenceUsd: '0.5',
      pledgesUsd: '7',
      flowsCounted: 4,
      rowsListed: 8,
    });
    expect(total.counted.map(({ code, flows }) => [code, flows])).toEqual([
      ['INCOMING', 3],
      ['REALLOCATED', 1],
    ]);
    const parts = [...total.counted, ...total.leftOut].map(({ amountUsd }) => amountUsd);
    expect(addDecimals(parts)).toBe(total.naiveUsd);
  });

  test('without any row is unknown, not zero', () => {
    expect(totalOf([], [], { amountUsd: '5', asOf: null, dataset: 'p' })).toMatchObject({
      countedOnceUsd: null,
      naiveUsd: null,
      publishedUsd: '5',
      differenceUsd: null,
      rowsListed: 0,
    });
  });
});

describe('the published total to compare with', () => {
  const at = (asOf: string | null) => ({ amountUsd: '1', asOf, dataset: String(asOf) });

  test('is the one nearest in time to the flows', () => {
    const totals = [at('2026-04'), at('2021-01-15'), at(null)];
    expect(nearestPublished(totals, '2021-03-01')?.asOf).toBe('2021-01-15');
    expect(nearestPublished(totals, '2026-04-17')?.asOf).toBe('2026-04');
  });

  test('is the latest where there are no flows', () => {
    expect(nearestPublished([at('2022-04-25'), at('2026-04')], null)?.asOf).toBe('2026-04');
    expect(nearestPublished([], null)).toBeNull();
  });
});

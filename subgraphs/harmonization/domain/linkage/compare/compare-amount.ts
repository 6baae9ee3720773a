import type { FieldValue } from '../linkage-record';
import { chainOf, type Comparator } from './comparator';

/** An amount in one currency; `usd` where the source gave dollars. */
export interface AmountFeature {
  readonly value: number;
  readonly currency: string | null;
  readonly usd: number | null;
}

/**
 * Amounts of money: reads a number, or `{ value, currency, usd }`. Two amounts of one currency are compared in
 * it, others in dollars where both have them; no rate is invented.
 */
export const compareAmount: Comparator<AmountFeature> = {
  levels: [
    { name: 'SAME', inWords: 'the same amount' },
    { name: 'ROUNDED', inWords: 'the same amount, rounded' },
    { name: 'CONVERTED', inWords: 'the same amount, converted at another day' },
    { name: 'NEAR', inWords: 'amounts within 10%' },
    { name: 'DIFFERENT', inWords: 'other amounts' },
  ],
  order: chainOf([0, 1, 2, 3, 4]),
  prepare: prepareAmount,
  compare(a, b) {
    const sameCurrency = a.currency === b.currency;
    const [x, y] = sameCurrency ? [a.value, b.value] : [a.usd, b.usd];
    if (x === null || y === null) return 4;
    if (x === y) return 0;
    const apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y));
    if (isRounded(x, y)) return 1;
    if (!sameCurrency && apart <= 0.05) return 2;
    return apart <= 0.1 ? 3 : 4;
  },
  terms: ({ value, currency }) => [`${currency ?? ''} ${value}`],
};

function prepareAmount(value: FieldValue): AmountFeature | null {
  if (typeof value === 'number') return { value, currency: null, usd: null };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const given = value as { readonly [name: string]: FieldValue | undefined };
  if (typeof given.value !== 'number') return null;
  const usd =
    typeof given.usd === 'number' ? given.usd : given.currency === 'USD' ? given.value : null;
  return {
    value: given.value,
    currency: typeof given.currency === 'string' ? given.currency : null,
    usd,
  };
}

/** True when the rounder of two amounts is the other one, rounded to its last digit that is not zero. */
function isRounded(x: number, y: number): boolean {
  const unit = Math.max(unitOf(x), unitOf(y));
  if (unit > Math.max(Math.abs(x), Math.abs(y)) / 10) return false;
  return Math.abs(x - y) <= unit / 2;
}

function unitOf(amount: number): number {
  let unit = 1;
  for (const whole = Math.abs(Math.trunc(amount)); whole !== 0 && whole % (unit * 10) === 0;)
    unit *= 10;
  return unit;
}

/**
 * An amount as its source gave it. Amounts are decimal strings: no rounding by binary fractions.
 * `amountUsd` is null unless the source gave dollars or a rate; Passage invents no rate.
 */
export interface Money {
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly amountUsd: string | null;
  /** Units of `currency` for one US dollar, and who said so. */
  readonly rate: string | null;
  readonly rateSource: string | null;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Normalizes `1,234.50`, ` 12 ` or `-3` to a plain decimal string; null when it is no number. */
export function decimal(text: string): string | null {
  const plain = text.trim().replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  return DECIMAL.test(plain) ? plain : null;
}

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

const PLAIN = /^-?\d+(\.\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * Normalizes `1,234.50`, ` 12 ` or `-3` to a plain decimal string; null when it is no number, or when
 * its comma may be a decimal one (`1.234,50`, `1234,567`).
 */
export function decimal(text: string): string | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return trimmed;
  return GROUPED.test(trimmed) ? trimmed.replaceAll(',', '') : null;
}

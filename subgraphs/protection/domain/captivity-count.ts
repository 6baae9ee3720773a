import type { CaptivityOutcome } from './captivity-outcome';

/** One cell of a table of captivities; what it holds is read by right alone. */
export interface CaptivityCount {
  /** Under which its counts are kept. */
  readonly recordKey: string;
  /** ISO 3166-1 alpha-3; null for all countries, or for the others together. */
  readonly country: string | null;
  readonly isOtherCountries: boolean;
  /** Null for all years of the table. */
  readonly year: number | null;
  /** The first and the last year that are counted. */
  readonly years: readonly [first: number, last: number];
  readonly outcome: CaptivityOutcome;
  readonly toldAt: Date;
}

/** By what captivities can be kept apart beside their outcome. */
export type CaptivityGrouping = 'COUNTRY' | 'YEAR';

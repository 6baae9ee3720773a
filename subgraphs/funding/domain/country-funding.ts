import type { FundingTotal } from './funding-total';

/** What a country received in one calendar year. */
export interface CountryFunding extends FundingTotal {
  readonly year: number;
}

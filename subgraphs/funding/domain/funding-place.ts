/** A country in a provider's words. */
export interface FundingPlace {
  readonly country: string;
}

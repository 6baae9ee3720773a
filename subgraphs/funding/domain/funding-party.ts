/** An organization by the name that a provider wrote. */
export interface FundingParty {
  readonly organizationName: string;
}

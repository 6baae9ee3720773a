export interface MatchRate {
  readonly matched: number;
  readonly total: number;
  readonly rate: number | null;
}

/** How many different names of a data set were matched to the code lists. */
export interface FundingMatchRates {
  readonly dataset: string;
  readonly title: string;
  readonly organizations: MatchRate;
  readonly places: MatchRate;
  readonly sectors: MatchRate;
}

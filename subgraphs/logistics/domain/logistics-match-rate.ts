export interface MatchRate {
  readonly matched: number;
  readonly total: number;
  /** Null when there is nothing to match. */
  readonly rate: number | null;
}

/** How many distinct names of one data set were matched. */
export interface LogisticsMatchRate {
  readonly dataset: string;
  readonly title: string;
  readonly places: MatchRate;
  readonly organizations: MatchRate;
  readonly sectors: MatchRate;
}

/** A cluster by the name that a provider wrote. */
export interface FundingCluster {
  readonly sectorName: string;
}

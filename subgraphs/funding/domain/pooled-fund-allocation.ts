/** An allocation of CERF or a country-based pooled fund. */
export interface AllocationAsGiven {
  readonly fund: string;
  readonly year: number;
  /** As given; null where the fund names none. */
  readonly country: string | null;
  readonly budgetUsd: string;
  readonly genderMarker: string | null;
}

export interface PooledFundAllocation extends AllocationAsGiven {
  readonly id: string;
  readonly dataset: string;
  readonly recordId: string;
}

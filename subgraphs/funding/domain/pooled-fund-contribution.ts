import type { Money } from '../../../shared/core/money';

/** A contribution to CERF or a country-based pooled fund. */
export interface ContributionAsGiven {
  readonly code: string;
  readonly fund: string;
  readonly fundName: string;
  readonly donor: string;
  readonly donorType: string | null;
  readonly year: number;
  readonly status: string | null;
  readonly pledge: Money | null;
  readonly pledgeDate: string | null;
  readonly paid: Money | null;
  readonly paidDate: string | null;
}

export interface PooledFundContribution extends ContributionAsGiven {
  readonly id: string;
  readonly dataset: string;
  readonly recordId: string;
}

import type { FundingTotal } from './funding-total';

/** What a plan received. */
export interface PlanFunding extends FundingTotal {
  /** True when the loaded files look at every year of the plan. */
  readonly coversPlan: boolean;
}

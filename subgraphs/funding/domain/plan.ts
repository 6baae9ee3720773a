/** A response plan, put together from all that is published about it. */
export interface Plan {
  readonly code: string;
  readonly planId: string | null;
  readonly name: string | null;
  readonly planType: string | null;
  /** YYYY-MM-DD */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly years: readonly number[];
  /** Countries as the sources name them. */
  readonly countries: readonly string[];
  readonly originalRequirementsUsd: string | null;
  readonly revisedRequirementsUsd: string | null;
  readonly requirementsAsOf: string | null;
  readonly requirementsDataset: string | null;
  /** The rows that it was made of, the latest first. */
  readonly claims: readonly PlanClaim[];
}

export interface PlanClaim {
  readonly dataset: string;
  readonly recordId: string;
}

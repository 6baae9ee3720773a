import type { Incident } from './incident';

/** What is told of violence against food security only. */
export interface FoodSecurityDetails {
  readonly infrastructure: string | null;
}

export interface FoodSecurityIncident extends Incident {
  readonly details: FoodSecurityDetails;
}

import type { Incident } from './incident';

/** What is told of an attack on health care only. */
export interface HealthDetails {
  readonly facilitiesDestroyed: number | null;
  readonly facilitiesDamaged: number | null;
  readonly facilitiesEntered: number | null;
  readonly facilitiesOccupied: number | null;
  readonly transportsAffected: number | null;
  readonly suppliesLooted: number | null;
  readonly accessObstructed: boolean | null;
  readonly captivityOutcome: string | null;
}

export interface AttackOnHealth extends Incident {
  readonly details: HealthDetails;
}

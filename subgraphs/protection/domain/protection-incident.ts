import type { Incident } from './incident';

/** What is told of violence in camps only. */
export interface ProtectionDetails {
  readonly camp: string | null;
  readonly context: string | null;
  readonly affected: string | null;
  readonly campsDestroyed: number | null;
  readonly campsDamaged: number | null;
}

export interface ProtectionIncident extends Incident {
  readonly details: ProtectionDetails;
}

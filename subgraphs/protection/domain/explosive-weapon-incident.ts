import type { Incident } from './incident';

/** What is told of the use of an explosive weapon only. */
export interface ExplosiveWeaponDetails {
  readonly launchType: string | null;
  readonly affected: string | null;
  readonly sectorsAffected: string | null;
  readonly providers: string | null;
}

export interface ExplosiveWeaponIncident extends Incident {
  readonly details: ExplosiveWeaponDetails;
}

import type { Incident } from './incident';

/** What is told of an attack on education only. */
export interface EducationDetails {
  readonly facilityType: string | null;
  readonly schoolAttacked: boolean | null;
  readonly universityAttacked: boolean | null;
  readonly militaryOccupation: boolean | null;
  readonly arson: boolean | null;
  readonly forcedEntry: boolean | null;
  readonly damaged: boolean | null;
}

export interface AttackOnEducation extends Incident {
  readonly details: EducationDetails;
}

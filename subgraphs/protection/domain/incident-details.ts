/** What only one topic tells of an event, under the names of its GraphQL type. */
export interface AidWorkerDetails {
  readonly organizationsAsGiven: string | null;
  readonly programmeFocus: string | null;
  readonly attackContext: string | null;
  readonly motive: string | null;
  readonly captivityOutcome: string | null;
  readonly verification: string | null;
}

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

export interface EducationDetails {
  readonly facilityType: string | null;
  readonly schoolAttacked: boolean | null;
  readonly universityAttacked: boolean | null;
  readonly militaryOccupation: boolean | null;
  readonly arson: boolean | null;
  readonly forcedEntry: boolean | null;
  readonly damaged: boolean | null;
}

export interface ProtectionDetails {
  readonly camp: string | null;
  readonly context: string | null;
  readonly affected: string | null;
  readonly campsDestroyed: number | null;
  readonly campsDamaged: number | null;
}

export interface FoodSecurityDetails {
  readonly infrastructure: string | null;
}

export interface ExplosiveWeaponDetails {
  readonly launchType: string | null;
  readonly affected: string | null;
  readonly sectorsAffected: string | null;
  readonly providers: string | null;
}

export type IncidentDetails =
  | AidWorkerDetails
  | HealthDetails
  | EducationDetails
  | ProtectionDetails
  | FoodSecurityDetails
  | ExplosiveWeaponDetails;

import type { PopulationFigure } from '../../../../shared/core/population-figure';

/** One activity as its organization reports it, once. Words are the provider's own; codes stand beside them. */
export interface ActivityRecord {
  /** The activity's id with its organization. */
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: ActivityStatus;
  readonly organizations: readonly ActivityOrganization[];
  readonly sectors: readonly ActivitySector[];
  readonly places: readonly ActivityPlace[];
  /** Days, the last one included. */
  readonly period: { readonly start: string; readonly end: string | null };
  /** The days that this report tells of; those of the activity when it is left out. */
  readonly reportingPeriod: { readonly start: string; readonly end: string } | null;
  readonly targeted: readonly PopulationFigure[];
  readonly reached: readonly PopulationFigure[];
  readonly money: readonly ActivityMoney[];
  readonly results: readonly ActivityResult[];
  /** Answers to the questions of the 8+3 template in the reporter's own words, by their numbers. */
  readonly answers: Readonly<Record<string, string>>;
}

export type ActivityStatus = 'PLANNED' | 'ONGOING' | 'COMPLETED' | 'SUSPENDED' | 'CANCELLED';

/** What an organization does for an activity: the roles are kept apart. */
export type ActivityRole = 'FUNDS' | 'PROGRAMMES' | 'IMPLEMENTS' | 'REPORTS';

export interface ActivityOrganization {
  readonly role: ActivityRole;
  readonly name: string;
  readonly acronym: string | null;
  /** In the provider's words, as `International NGO`. */
  readonly type: string | null;
  /** IATI organization identifier, as `XM-DAC-41127`. */
  readonly iatiId: string | null;
  /** Code of IATI's OrganisationType list, as `21`. */
  readonly iatiType: string | null;
}

export interface ActivitySector {
  /** Code of OCHA's global coordination groups, as `WSH`. */
  readonly code: string;
  readonly name: string;
  /** Five digits of the OECD DAC sector list. */
  readonly dacCode: string | null;
  /** Percent of the activity's money; may be left out of one sector alone. */
  readonly percent: number | null;
}

export interface ActivityPlace {
  /** ISO 3166-1 alpha-2 and alpha-3. */
  readonly iso2: string;
  readonly iso3: string;
  readonly admin1: PlaceName | null;
  readonly admin2: PlaceName | null;
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

export interface PlaceName {
  readonly name: string;
  readonly pcode: string | null;
}

export interface ActivityMoney {
  readonly kind: 'PLEDGE' | 'COMMITMENT' | 'PAID' | 'SPENT' | 'BUDGET';
  /** Names of organizations of the record. */
  readonly from: string | null;
  readonly to: string | null;
  /** Decimal digits in a currency of ISO 4217. */
  readonly amount: string;
  readonly currency: string;
  /** Null where the source gave neither dollars nor a rate. */
  readonly amountUsd: string | null;
  /** The day it was decided, paid or spent. */
  readonly date: string;
  readonly contribution: 'FINANCIAL' | 'IN_KIND';
  /** Code of the response plan that it counts for. */
  readonly planCode: string | null;
}

export interface ActivityResult {
  readonly indicator: string;
  readonly unit: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  /** In the reporter's own words. */
  readonly comment: string | null;
}

/** Organizations with a role, in the order in which the record names them. */
export function withRole(
  record: ActivityRecord,
  role: ActivityRole,
): readonly ActivityOrganization[] {
  return record.organizations.filter((organization) => organization.role === role);
}

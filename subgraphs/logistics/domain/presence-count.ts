import type { OrganizationRole } from './presence-organization';

export type PresenceGrouping =
  | 'COUNTRY'
  | 'ADMIN1'
  | 'AREA'
  | 'SECTOR'
  | 'ORGANIZATION'
  | 'ORGANIZATION_TYPE'
  | 'ROLE'
  | 'MONTH'
  | 'DATASET';

/** Presences of one group; what the question does not group by is null. */
export interface PresenceCount {
  readonly iso3: string | null;
  readonly pcode: string | null;
  readonly sectorCode: string | null;
  readonly sectorName: string | null;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly organizationType: string | null;
  readonly role: OrganizationRole | null;
  readonly month: string | null;
  readonly dataset: string | null;
  readonly presences: number;
  readonly presencesAsNamed: number;
  readonly organizations: number;
  readonly activities: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Ids of data sets. */
  readonly datasets: readonly string[];
}

import type { OrganizationMatch } from '../../../shared/core/resolve-organization';

/** A spelling in presence sheets that was matched to an organization. */
export interface PresenceName {
  readonly organizationId: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly match: OrganizationMatch;
  readonly activities: number;
}

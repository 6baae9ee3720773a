import type { OrganizationMatch } from '../../../shared/core/resolve-organization';

export const ORGANIZATION_ROLES = [
  'REPORTING',
  'PROGRAMME',
  'IMPLEMENTING',
  'DONOR',
  'UNSPECIFIED',
] as const;

export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

/** An organization as a presence sheet names it; it has a name, an acronym, or both. */
export interface OrganizationInRole {
  readonly role: OrganizationRole;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly type: string | null;
}

/** The same with what its name was matched to. */
export interface PresenceOrganization extends OrganizationInRole {
  readonly match: OrganizationMatch;
  readonly organizationId: string | null;
}

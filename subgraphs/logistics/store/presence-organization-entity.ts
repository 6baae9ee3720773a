import { EntitySchema } from 'typeorm';
import type { OrganizationInRole } from '../domain/presence-organization';

export interface PresenceOrganizationRow extends OrganizationInRole {
  readonly presenceId: string;
  readonly position: number;
  readonly organizationKey: string;
}

export const presenceOrganizationEntity = new EntitySchema<PresenceOrganizationRow>({
  name: 'PresenceOrganization',
  tableName: 'presence_organization',
  columns: {
    presenceId: { type: 'text', name: 'presence_id', primary: true },
    position: { type: 'int', primary: true },
    role: { type: 'text' },
    organizationKey: { type: 'text', name: 'organization_key' },
    name: { type: 'text', nullable: true },
    acronym: { type: 'text', nullable: true },
    type: { type: 'text', nullable: true },
  },
});

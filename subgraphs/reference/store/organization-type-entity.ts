import { EntitySchema } from 'typeorm';
import type { OrganizationType } from '../domain/organization-type';

export const organizationTypeEntity = new EntitySchema<OrganizationType>({
  name: 'OrganizationType',
  tableName: 'organization_type',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    scope: { type: 'text', nullable: true },
  },
});

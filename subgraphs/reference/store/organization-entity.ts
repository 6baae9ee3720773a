import { EntitySchema } from 'typeorm';
import type { Organization } from '../domain/organization';

export const organizationEntity = new EntitySchema<Organization>({
  name: 'Organization',
  tableName: 'organization',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    acronym: { type: 'text', nullable: true },
    aliases: { type: 'text', array: true },
    scope: { type: 'text', nullable: true },
    identifiers: { type: 'jsonb' },
    claims: { type: 'jsonb' },
  },
});

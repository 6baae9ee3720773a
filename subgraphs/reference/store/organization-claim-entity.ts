import { EntitySchema } from 'typeorm';
import type { SourcedClaim } from '../domain/organization';

export const organizationClaimEntity = new EntitySchema<SourcedClaim>({
  name: 'OrganizationClaim',
  tableName: 'organization_claim',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    name: { type: 'text' },
    acronym: { type: 'text', nullable: true },
    aliases: { type: 'text', array: true },
    scope: { type: 'text', nullable: true },
    identifiers: { type: 'jsonb' },
  },
});

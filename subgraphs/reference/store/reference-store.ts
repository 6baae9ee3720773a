import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import { organizationTypeEntity } from './organization-type-entity';
import type { AdminAreaFilter, CrisisFilter, OrganizationFilter } from './reference-listings';
import {
  adminAreaListing,
  countryListing,
  crisisListing,
  organizationListing,
} from './reference-listings';
import { sectorEntity } from './sector-entity';

/** The lists of the reference keeper. */
export function createReferenceStore(manager: EntityManager) {
  return {
    countries: (page: Page) => readConnection(manager, countryListing(manager), page),
    adminAreas: (filter: AdminAreaFilter, page: Page) =>
      readConnection(manager, adminAreaListing(manager, filter), page),
    organizations: (filter: OrganizationFilter, page: Page) =>
      readConnection(manager, organizationListing(manager, filter), page),
    crises: (filter: CrisisFilter, page: Page) =>
      readConnection(manager, crisisListing(manager, filter), page),
    sectors: () => manager.getRepository(sectorEntity).find({ order: { code: 'ASC' } }),
    organizationTypes: () =>
      manager.getRepository(organizationTypeEntity).find({ order: { code: 'ASC' } }),
  };
}

export type ReferenceStore = ReturnType<typeof createReferenceStore>;

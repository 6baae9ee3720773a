import type { EntityManager } from 'typeorm';
import type { Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { AdminArea } from '../domain/admin-area';
import type { Country } from '../domain/country';
import type { Crisis } from '../domain/crisis';
import type { Organization } from '../domain/organization';
import { adminAreaEntity } from './admin-area-entity';
import { countryEntity } from './country-entity';
import { crisisEntity } from './crisis-entity';
import { organizationEntity } from './organization-entity';

export interface AdminAreaFilter {
  readonly country?: string | null;
  readonly level?: number | null;
  readonly name?: string | null;
}

export interface OrganizationFilter {
  readonly name?: string | null;
  readonly scope?: string | null;
}

export interface CrisisFilter {
  readonly country?: string | null;
}

export function countryListing(manager: EntityManager): Listing<Country> {
  return {
    select: columnsOf(manager, countryEntity, 'c'),
    from: 'country c',
    conditions: [],
    orderBy: [{ column: 'c.iso3', type: 'text' }],
    keyOf: ({ iso3 }) => [iso3],
  };
}

export function adminAreaListing(
  manager: EntityManager,
  filter: AdminAreaFilter,
): Listing<AdminArea> {
  return {
    select: columnsOf(manager, adminAreaEntity, 'a'),
    from: 'admin_area a',
    conditions: given([
      ['a.iso3 = ?', filter.country],
      ['a.level = ?', filter.level],
      [
        `exists (
           select from unnest(array[a.name] || array(
             select unnest(spellings) from area_alias x where x.pcode = a.pcode
           )) as spelled(name) where position(lower(?) in lower(spelled.name)) > 0
         )`,
        filter.name,
      ],
    ]),
    orderBy: [{ column: 'a.pcode', type: 'text' }],
    keyOf: ({ pcode }) => [pcode],
  };
}

export function organizationListing(
  manager: EntityManager,
  filter: OrganizationFilter,
): Listing<Organization> {
  return {
    select: columnsOf(manager, organizationEntity, 'o'),
    from: 'organization o',
    conditions: given([
      [
        `exists (
           select from unnest(array[o.name, o.acronym] || o.aliases) as spelled(name)
           where position(lower(?) in lower(spelled.name)) > 0
         )`,
        filter.name,
      ],
      ['o.scope = ?', filter.scope],
    ]),
    orderBy: [{ column: 'o.id', type: 'text' }],
    keyOf: ({ id }) => [id],
  };
}

export function crisisListing(manager: EntityManager, filter: CrisisFilter): Listing<Crisis> {
  return {
    select: columnsOf(manager, crisisEntity, 'c'),
    from: 'crisis c',
    conditions: given([['c.countries @> array[?::text]', filter.country]]),
    orderBy: [{ column: 'c.id', type: 'text' }],
    keyOf: ({ id }) => [id],
  };
}

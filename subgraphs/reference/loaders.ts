import type { Transaction } from '../../shared/runtime/postgres';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { entityLoader } from '../../shared/runtime/store/entity-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import { adminAreaEntity } from './store/admin-area-entity';
import { aliasLoader, sectorAliasLoader } from './store/alias-loaders';
import { countryEntity } from './store/country-entity';
import { crisisEntity } from './store/crisis-entity';
import { organizationEntity } from './store/organization-entity';
import { pcodeFormEntity } from './store/pcode-form-entity';
import { adminAreaListing, crisisListing } from './store/reference-listings';
import { sectorEntity } from './store/sector-entity';

/** Every loader of one request. */
export function createLoaders(manager: Transaction) {
  return {
    country: entityLoader(manager, countryEntity, 'iso3'),
    adminArea: entityLoader(manager, adminAreaEntity, 'pcode'),
    organization: entityLoader(manager, organizationEntity, 'id'),
    sector: entityLoader(manager, sectorEntity, 'code'),
    crisis: entityLoader(manager, crisisEntity, 'id'),
    pcodeForm: entityLoader(manager, pcodeFormEntity, 'iso3'),
    areasBelow: connectionLoader(manager, {
      listing: () => adminAreaListing(manager, {}),
      parentColumn: 'a.parent',
    }),
    areaAliases: aliasLoader(manager),
    sectorAliases: sectorAliasLoader(manager),
    crisesOfCountry: connectionLoader(manager, {
      listing: () => crisisListing(manager, {}),
      belongs: 'c.countries @> array[parent.key]',
    }),
    sourceRecord: sourceRecordLoader(manager),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

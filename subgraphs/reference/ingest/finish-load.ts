import type { Database } from '../../../shared/runtime/postgres';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { joinClaims } from '../domain/organization';
import { countryEntity } from '../store/country-entity';
import { listClaims, placeAliases, removeOrganizations } from '../store/finish-store';
import { organizationEntity } from '../store/organization-entity';
import { isoCountries } from './iso-countries';

/** What follows from all lists together, whatever the order in which they were read. */
export async function finishLoad(database: Database): Promise<void> {
  await database.transaction(async (manager) => {
    await upsertRecords(manager, countryEntity, isoCountries());
    await placeAliases(manager);
    const organizations = joinClaims(await listClaims(manager));
    await removeOrganizations(manager);
    await upsertRecords(manager, organizationEntity, organizations);
  });
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingestFile } from '../../../shared/runtime/ingest/ingest-file';
import { ownFormatSource } from '../../../shared/runtime/ingest/own-format';
import type { Database } from '../../../shared/runtime/postgres';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { joinClaims } from '../domain/organization';
import { countryEntity } from '../store/country-entity';
import { listClaims, placeAliases, removeOrganizations } from '../store/finish-store';
import { organizationEntity } from '../store/organization-entity';
import { isoCountries } from './iso-countries';
import { kinds } from './kinds';

/** What follows from all lists together, whatever the order in which they were read. */
export async function finishLoad(database: Database): Promise<void> {
  await loadOwnLists(database);
  await database.transaction(async (manager) => {
    await upsertRecords(manager, countryEntity, isoCountries());
    await placeAliases(manager);
    const organizations = joinClaims(await listClaims(manager));
    await removeOrganizations(manager);
    await upsertRecords(manager, organizationEntity, organizations);
  });
}

const LISTS = join(__dirname, 'lists');

/** Lists that the reference keeper itself publishes: they belong to every directory. */
async function loadOwnLists(database: Database): Promise<void> {
  for (const name of readdirSync(LISTS)) {
    const path = join(LISTS, name);
    const source = ownFormatSource(path, name, kinds);
    const file = { path, name, seen: new Map(), onProgress: () => undefined };
    if (source) await ingestFile(database, source, file);
  }
}

import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import { ForgetClosedWords1764115200002 } from '../../../shared/runtime/ingest/store/forget-closed-words';
import type { Database } from '../../../shared/runtime/postgres';
import { openDatabase } from '../../../shared/runtime/postgres';
import { adminAreaEntity } from './admin-area-entity';
import { areaAliasEntity } from './area-alias-entity';
import { countryEntity } from './country-entity';
import { crisisEntity } from './crisis-entity';
import { CreateReferenceTables1763860000001 } from './migrations/create-reference-tables';
import { organizationClaimEntity } from './organization-claim-entity';
import { organizationEntity } from './organization-entity';
import { organizationTypeEntity } from './organization-type-entity';
import { pcodeFormEntity } from './pcode-form-entity';
import { sectorAliasEntity } from './sector-alias-entity';
import { sectorEntity } from './sector-entity';

/** Opens the reference keeper's database with its schema up to date. */
export function openReferenceDatabase(url: string): Promise<Database> {
  return openDatabase({
    service: 'reference',
    url,
    entities: [
      adminAreaEntity,
      areaAliasEntity,
      countryEntity,
      crisisEntity,
      organizationClaimEntity,
      organizationEntity,
      organizationTypeEntity,
      pcodeFormEntity,
      sectorAliasEntity,
      sectorEntity,
    ] as never,
    migrations: [
      CreateIngestTables1700000000001,
      CreateReferenceTables1763860000001,
      ForgetClosedWords1764115200002,
    ],
  });
}

import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import { ForgetClosedWords1764115200002 } from '../../../shared/runtime/ingest/store/forget-closed-words';
import type { Database } from '../../../shared/runtime/postgres';
import { CreateHistoryTables1764115200001 } from '../../../shared/runtime/recording/store/create-history-tables';
import { LinkThings1764158700000 } from '../../../shared/runtime/recording/store/link-things';
import { GuardHistories1764158500000 } from '../../../shared/runtime/recording/store/guard-histories';
import { openDatabase } from '../../../shared/runtime/postgres';
import { accessAgreementEntity } from './access-agreement-entity';
import { accessIndicatorEntity } from './access-indicator-entity';
import { CreateAccessTables1763860000005 } from './migrations/create-access-tables';
import { CreateCadenceTables1763860000007 } from './migrations/create-cadence-tables';
import { CreateRecordingTables1763860000006 } from './migrations/create-recording-tables';
import { GuardAgreements1764158600000 } from './migrations/guard-agreements';
import { movementOutcomeEntity } from './movement-outcome-entity';

/** Opens the access keeper's database with its schema up to date. */
export function openAccessDatabase(url: string): Promise<Database> {
  return openDatabase({
    service: 'access',
    url,
    entities: [accessAgreementEntity, accessIndicatorEntity, movementOutcomeEntity] as never,
    migrations: [
      CreateIngestTables1700000000001,
      CreateAccessTables1763860000005,
      CreateRecordingTables1763860000006,
      CreateCadenceTables1763860000007,
      CreateHistoryTables1764115200001,
      ForgetClosedWords1764115200002,
      GuardHistories1764158500000,
      GuardAgreements1764158600000,
      LinkThings1764158700000,
    ],
  });
}

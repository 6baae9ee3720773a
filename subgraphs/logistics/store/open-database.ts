import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import { ForgetClosedWords1764115200002 } from '../../../shared/runtime/ingest/store/forget-closed-words';
import type { Database } from '../../../shared/runtime/postgres';
import { CreateFieldRights1764154800000 } from '../../../shared/runtime/store/rights/create-field-rights';
import { LimitFieldRights1764241200000 } from '../../../shared/runtime/store/rights/limit-field-rights';
import { LinkThings1764158700000 } from '../../../shared/runtime/recording/store/link-things';
import { GuardHistories1764158500000 } from '../../../shared/runtime/recording/store/guard-histories';
import { openDatabase } from '../../../shared/runtime/postgres';
import { CreateHistoryTables1764115200001 } from '../../../shared/runtime/recording/store/create-history-tables';
import { borderCrossingEntity } from './border-crossing-entity';
import { consignmentEntity } from './consignment-entity';
import { corridorEntity } from './corridor-entity';
import { crossingReportEntity } from './crossing-report-entity';
import { ClosePresencePlaces1764331200001 } from './migrations/close-presence-places';
import { CreateLogisticsTables1763870000001 } from './migrations/create-logistics-tables';
import { NameCrossingsByAgreements1764116000001 } from './migrations/name-crossings-by-agreements';
import { obstacleEntity } from './obstacle-entity';
import { operationalPresenceEntity } from './operational-presence-entity';
import { portEntity } from './port-entity';
import { presenceFigureEntity } from './presence-figure-entity';
import { presenceOrganizationEntity } from './presence-organization-entity';

/** Opens the logistics keeper's database with its schema up to date. */
export function openLogisticsDatabase(url: string): Promise<Database> {
  return openDatabase({
    service: 'logistics',
    url,
    entities: [
      borderCrossingEntity,
      consignmentEntity,
      corridorEntity,
      crossingReportEntity,
      obstacleEntity,
      operationalPresenceEntity,
      portEntity,
      presenceFigureEntity,
      presenceOrganizationEntity,
    ] as never,
    migrations: [
      CreateIngestTables1700000000001,
      CreateLogisticsTables1763870000001,
      CreateHistoryTables1764115200001,
      ForgetClosedWords1764115200002,
      NameCrossingsByAgreements1764116000001,
      CreateFieldRights1764154800000,
      GuardHistories1764158500000,
      LinkThings1764158700000,
      LimitFieldRights1764241200000,
      ClosePresencePlaces1764331200001,
    ],
  });
}

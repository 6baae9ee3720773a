import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import { ForgetClosedWords1764115200002 } from '../../../shared/runtime/ingest/store/forget-closed-words';
import type { Database } from '../../../shared/runtime/postgres';
import { CreateFieldRights1764154800000 } from '../../../shared/runtime/store/rights/create-field-rights';
import { LimitFieldRights1764241200000 } from '../../../shared/runtime/store/rights/limit-field-rights';
import { CreateTellings1764244800000 } from '../../../shared/runtime/store/tellings/create-tellings';
import { openDatabase } from '../../../shared/runtime/postgres';
import { incidentEntity } from './incident-entity';
import { incidentReportEntity } from './incident-report-entity';
import { CloseIncidentValues1764154800001 } from './migrations/close-incident-values';
import { CreateProtectionTables1763860000004 } from './migrations/create-protection-tables';
import { PlaceCaptivityCounts1764244800001 } from './migrations/place-captivity-counts';
import { PlaceIncidents1764241200001 } from './migrations/place-incidents';
import { needsEntity } from './needs-entity';
import { settlementEntity } from './settlement-entity';
import { severityEntity } from './severity-entity';

/** Opens the protection keeper's database with its schema up to date. */
export function openProtectionDatabase(url: string): Promise<Database> {
  return openDatabase({
    service: 'protection',
    url,
    entities: [
      incidentEntity,
      incidentReportEntity,
      needsEntity,
      settlementEntity,
      severityEntity,
    ] as never,
    migrations: [
      CreateIngestTables1700000000001,
      CreateProtectionTables1763860000004,
      ForgetClosedWords1764115200002,
      CreateFieldRights1764154800000,
      CloseIncidentValues1764154800001,
      LimitFieldRights1764241200000,
      PlaceIncidents1764241200001,
      CreateTellings1764244800000,
      PlaceCaptivityCounts1764244800001,
    ],
  });
}

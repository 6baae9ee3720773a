import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import type { Database } from '../../../shared/runtime/postgres';
import { LinkThings1764158700000 } from '../../../shared/runtime/recording/store/link-things';
import { GuardHistories1764158500000 } from '../../../shared/runtime/recording/store/guard-histories';
import { openDatabase } from '../../../shared/runtime/postgres';
import { CreateHistoryTables1764115200001 } from '../../../shared/runtime/recording/store/create-history-tables';
import { comparedRecordEntity } from './compared-record-entity';
import { CreateHarmonizationTables1764136800000 } from './migrations/create-harmonization-tables';
import { IndexCountedFacts1764142200000 } from './migrations/index-counted-facts';
import { GuardCompared1764244800000 } from './migrations/guard-compared';
import { KeepBlocks1764158400000 } from './migrations/keep-blocks';

/** Opens the database of features and decisions with its schema up to date. */
export function openHarmonizationDatabase(url: string): Promise<Database> {
  return openDatabase({
    service: 'harmonization',
    url,
    entities: [comparedRecordEntity] as never,
    migrations: [
      CreateIngestTables1700000000001,
      CreateHistoryTables1764115200001,
      CreateHarmonizationTables1764136800000,
      IndexCountedFacts1764142200000,
      KeepBlocks1764158400000,
      GuardHistories1764158500000,
      LinkThings1764158700000,
      GuardCompared1764244800000,
    ],
  });
}

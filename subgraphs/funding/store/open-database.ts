import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import { ForgetClosedWords1764115200002 } from '../../../shared/runtime/ingest/store/forget-closed-words';
import type { Database } from '../../../shared/runtime/postgres';
import { LinkThings1764158700000 } from '../../../shared/runtime/recording/store/link-things';
import { GuardHistories1764158500000 } from '../../../shared/runtime/recording/store/guard-histories';
import { openDatabase } from '../../../shared/runtime/postgres';
import { CreateHistoryTables1764115200001 } from '../../../shared/runtime/recording/store/create-history-tables';
import { flowPerspectiveEntity } from './flow-perspective-entity';
import { fundingFlowEntity } from './funding-flow-entity';
import { CreateFundingTables1763860000002 } from './migrations/create-funding-tables';
import { planEntity } from './plan-entity';
import { pooledFundAllocationEntity, pooledFundContributionEntity } from './pooled-fund-entities';
import { publishedFigureEntity } from './published-figure-entity';
import { reportedTransactionEntity } from './reported-transaction-entity';

/** Opens the funding desk's database with its schema up to date. */
export function openFundingDatabase(url: string): Promise<Database> {
  return openDatabase({
    service: 'funding',
    url,
    entities: [
      flowPerspectiveEntity,
      fundingFlowEntity,
      planEntity,
      pooledFundAllocationEntity,
      pooledFundContributionEntity,
      publishedFigureEntity,
      reportedTransactionEntity,
    ] as never,
    migrations: [
      CreateIngestTables1700000000001,
      CreateFundingTables1763860000002,
      CreateHistoryTables1764115200001,
      ForgetClosedWords1764115200002,
      GuardHistories1764158500000,
      LinkThings1764158700000,
    ],
  });
}

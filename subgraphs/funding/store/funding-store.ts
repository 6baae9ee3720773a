import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import { recordedIds } from '../../../shared/runtime/recording/store/recorded-loaders';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import type {
  FundingFlowFilter,
  PlanFilter,
  PooledFundAllocationFilter,
  PooledFundContributionFilter,
  PublishedFigureFilter,
  ReportedTransactionFilter,
} from '../domain/funding-filters';
import type { FundingGroup } from '../domain/funding-sum-key';
import { flowListing } from './flow-listings';
import { readFundingSums } from './funding-sums';
import { readMatchRates } from './match-rates';
import { allocationListing, contributionListing, transactionListing } from './other-listings';
import { planListing, publishedFigureListing } from './plan-listings';

/** The lists and sums of the funding desk. */
export function createFundingStore(manager: EntityManager) {
  return {
    plans: (filter: PlanFilter, page: Page) =>
      readConnection(manager, planListing(manager, filter), page),
    fundingFlows: (filter: FundingFlowFilter, page: Page) =>
      readConnection(manager, flowListing(manager, filter), page),
    fundingSums: (filter: FundingFlowFilter, groupBy: readonly FundingGroup[], page: Page) =>
      readFundingSums(manager, filter, groupBy, page),
    publishedFigures: (filter: PublishedFigureFilter, page: Page) =>
      readConnection(manager, publishedFigureListing(manager, filter), page),
    pooledFundAllocations: (filter: PooledFundAllocationFilter, page: Page) =>
      readConnection(manager, allocationListing(manager, filter), page),
    pooledFundContributions: (filter: PooledFundContributionFilter, page: Page) =>
      readConnection(manager, contributionListing(manager, filter), page),
    reportedTransactions: (filter: ReportedTransactionFilter, page: Page) =>
      readConnection(manager, transactionListing(manager, filter), page),
    recordedIds: (kind: string) => recordedIds(manager, kind),
    matchRates: () => readMatchRates(manager),
  };
}

export type FundingStore = ReturnType<typeof createFundingStore>;

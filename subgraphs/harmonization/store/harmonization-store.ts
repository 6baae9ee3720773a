import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import { readLatestRuns } from './linking-runs';
import type { MergeDecisionFilter } from './merge-decision-listing';
import { mergeDecisionListing, waitingListing } from './merge-decision-listing';

/**
 * The lists of what was compared and decided.
 * @param asked reads in the caller's name what not everybody may see
 */
export function createHarmonizationStore(manager: EntityManager, asked: EntityManager) {
  return {
    linkingRuns: () => readLatestRuns(manager),
    mergeDecisions: (filter: MergeDecisionFilter, page: Page) =>
      readConnection(asked, mergeDecisionListing(filter), page),
    pairsNeedingAPerson: (kind: string | null | undefined, page: Page) =>
      readConnection(asked, waitingListing(kind), page),
  };
}

export type HarmonizationStore = ReturnType<typeof createHarmonizationStore>;

import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import { readLatestRuns } from './linking-runs';
import type { MergeDecisionFilter } from './merge-decision-listing';
import { mergeDecisionListing, waitingListing } from './merge-decision-listing';

/** The lists of what was compared and decided, as far as they may be seen at these levels. */
export function createHarmonizationStore(manager: EntityManager, levels: readonly Sensitivity[]) {
  return {
    linkingRuns: () => readLatestRuns(manager),
    mergeDecisions: (filter: MergeDecisionFilter, page: Page) =>
      readConnection(manager, mergeDecisionListing(filter, levels), page),
    pairsNeedingAPerson: (kind: string | null | undefined, page: Page) =>
      readConnection(manager, waitingListing(kind, levels), page),
  };
}

export type HarmonizationStore = ReturnType<typeof createHarmonizationStore>;

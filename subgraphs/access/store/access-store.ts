import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import { recordedIds } from '../../../shared/runtime/recording/store/recorded-loaders';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import type { IndicatorFilter, OutcomeFilter } from './access-listings';
import { indicatorListing, outcomeListing } from './access-listings';
import { readMatchRates } from './match-rates';
import { summarizeMovements } from './movement-summaries';

/**
 * The lists of the access keeper.
 * @param asked reads in the caller's name what not everybody may see
 */
export function createAccessStore(manager: EntityManager, asked: EntityManager) {
  return {
    agreementIds: async (): Promise<string[]> => {
      const rows: { id: string }[] = await asked.query('select distinct id from access_agreement');
      return rows.map(({ id }) => id);
    },
    recordedIds: (kind: string) => recordedIds(asked, kind),
    indicators: (filter: IndicatorFilter, page: Page) =>
      readConnection(manager, indicatorListing(manager, filter), page),
    movementOutcomes: (filter: OutcomeFilter, page: Page) =>
      readConnection(manager, outcomeListing(manager, filter), page),
    movementSummaries: (filter: OutcomeFilter) => summarizeMovements(manager, filter),
    matchRates: () => readMatchRates(asked),
  };
}

export type AccessStore = ReturnType<typeof createAccessStore>;

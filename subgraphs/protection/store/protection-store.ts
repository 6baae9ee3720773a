import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import type { CaptivityGrouping } from '../domain/captivity-count';
import type { IncidentFilter } from '../domain/incident-filter';
import { readCaptivityCounts } from './captivity-store';
import type { CountQuestion } from './incident-count-listing';
import { incidentCountListing } from './incident-count-listing';
import { incidentListing } from './incident-listing';
import type { NeedsFilter, SettlementFilter, SeverityFilter } from './listings';
import { needsListing, settlementListing, severityListing } from './listings';
import { readMatchRates } from './match-rates';

/** The lists of the protection keeper. */
export function createProtectionStore(manager: EntityManager) {
  return {
    incidents: (filter: IncidentFilter, page: Page) =>
      readConnection(manager, incidentListing(manager, filter), page),
    incidentCounts: (question: CountQuestion, page: Page) =>
      readConnection(manager, incidentCountListing(question), page),
    severities: (filter: SeverityFilter, page: Page) =>
      readConnection(manager, severityListing(manager, filter), page),
    needs: (filter: NeedsFilter, page: Page) =>
      readConnection(manager, needsListing(manager, filter), page),
    settlements: (filter: SettlementFilter, page: Page) =>
      readConnection(manager, settlementListing(manager, filter), page),
    captivityCounts: (groupBy: readonly CaptivityGrouping[], country?: string) =>
      readCaptivityCounts(manager, groupBy, country),
    matchRates: () => readMatchRates(manager),
  };
}

export type ProtectionStore = ReturnType<typeof createProtectionStore>;

import type { EntityManager } from 'typeorm';
import type { Page } from '../../../shared/core/connection';
import { readConnection } from '../../../shared/runtime/store/read-connection';
import type { ConsignmentFilter } from './consignment-listings';
import { consignmentListing, voyageListing } from './consignment-listings';
import type { SummaryQuestion } from './consignment-summary-listing';
import { consignmentSummaryListing } from './consignment-summary-listing';
import { listMatchRates } from './match-rate-store';
import type {
  CorridorFilter,
  CrossingFilter,
  FigureFilter,
  ObstacleFilter,
  PortFilter,
} from './other-listings';
import {
  corridorListing,
  crossingListing,
  figureListing,
  obstacleListing,
  portListing,
} from './other-listings';
import type { CountQuestion } from './presence-count-listing';
import { presenceCountListing } from './presence-count-listing';
import type { PresenceFilter } from './presence-listing';
import { presenceListing } from './presence-listing';
import { recordedActivityIds } from './recorded-activities';
import { recordedCorridorIds } from './recorded-corridors';

/**
 * The lists and sums of the logistics keeper.
 * @param asked reads in the caller's name what not everybody may see
 */
export function createLogisticsStore(manager: EntityManager, asked: EntityManager) {
  return {
    recordedActivityIds: () => recordedActivityIds(asked),
    recordedCorridorIds: () => recordedCorridorIds(asked),
    presences: (filter: PresenceFilter, page: Page) =>
      readConnection(manager, presenceListing(manager, filter), page),
    presenceCounts: (question: CountQuestion, page: Page) =>
      readConnection(manager, presenceCountListing(question), page),
    figures: (filter: FigureFilter, page: Page) =>
      readConnection(manager, figureListing(manager, filter), page),
    crossings: (filter: CrossingFilter, page: Page) =>
      readConnection(manager, crossingListing(manager, filter), page),
    ports: (filter: PortFilter, page: Page) =>
      readConnection(manager, portListing(manager, filter), page),
    obstacles: (filter: ObstacleFilter, page: Page) =>
      readConnection(manager, obstacleListing(manager, filter), page),
    corridors: (filter: CorridorFilter, page: Page) =>
      readConnection(manager, corridorListing(manager, filter), page),
    voyages: (filter: ConsignmentFilter, page: Page) =>
      readConnection(manager, voyageListing(filter), page),
    consignments: (filter: ConsignmentFilter, page: Page) =>
      readConnection(manager, consignmentListing(manager, filter), page),
    consignmentSummary: (question: SummaryQuestion, page: Page) =>
      readConnection(asked, consignmentSummaryListing(question), page),
    matchRates: () => listMatchRates(manager),
  };
}

export type LogisticsStore = ReturnType<typeof createLogisticsStore>;

import type { Transaction } from '../../shared/runtime/postgres';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { datasetLoader } from '../../shared/runtime/store/dataset-loader';
import { entityLoader } from '../../shared/runtime/store/entity-loader';
import { closedValueLoader } from '../../shared/runtime/store/rights/closed-values';
import { recordWhereLoader } from '../../shared/runtime/store/rights/record-where-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import { borderCrossingEntity } from './store/border-crossing-entity';
import { consignmentListing, voyageListing } from './store/consignment-listings';
import type { ConsignmentFilter } from './store/consignment-listings';
import { consignmentSummaryListing } from './store/consignment-summary-listing';
import { deliveriesLoader } from './store/deliveries-loader';
import { listedLoader, listedOneLoader } from './store/listed-loader';
import type {
  CrossingFilter,
  FigureFilter,
  ObstacleFilter,
  PortFilter,
} from './store/other-listings';
import {
  corridorListing,
  crossingOfAgreementListing,
  crossingOfCountryListing,
  figureInAreaListing,
  figureListing,
  obstacleListing,
  portListing,
} from './store/other-listings';
import { portsOfAgreementLoader } from './store/ports-of-agreement-loader';
import { presenceCountInAreaListing, presenceCountListing } from './store/presence-count-listing';
import type { PresenceFilter } from './store/presence-listing';
import {
  presenceInAreaListing,
  presenceListing,
  presenceOfOrganizationListing,
} from './store/presence-listing';
import { presenceNameListing } from './store/presence-name-listing';
import { activityLoaders } from './store/recorded-activities';
import { recordedCorridorIdsLoader, recordedCorridorLoader } from './store/recorded-corridors';
import { presenceOrganizationsLoader } from './store/presence-organizations-loader';

/**
 * Every loader of one request.
 * @param asked reads in the viewer's name what not everybody may see
 */
export function createLoaders(manager: Transaction, asked: Transaction, viewer: Viewer) {
  return {
    dataset: datasetLoader(manager),
    sourceRecord: sourceRecordLoader(manager, asked),
    closedValue: closedValueLoader(asked),
    recordWhere: recordWhereLoader(manager),
    deliveries: deliveriesLoader(asked),
    ...recordLoaders(manager),
    ...presenceLoaders(manager),
    ...routeLoaders(manager, asked),
    recordedCorridor: recordedCorridorLoader(asked, viewer),
    recordedCorridorIds: recordedCorridorIdsLoader(asked),
    ...activityLoaders(asked, viewer),
  };
}

function recordLoaders(manager: Transaction) {
  return {
    presence: listedOneLoader(manager, presenceListing(manager, {}), 'p.id'),
    figure: listedOneLoader(manager, figureListing(manager, {}), 'f.id'),
    crossing: entityLoader(manager, borderCrossingEntity, 'id'),
    port: listedOneLoader(manager, portListing(manager, {}), 'p.id'),
    portOfCode: listedOneLoader(manager, portListing(manager, {}), 'p.locode'),
    obstacle: listedOneLoader(manager, obstacleListing(manager, {}), 'o.id'),
    corridor: listedOneLoader(manager, corridorListing(manager, {}), 'c.id'),
    voyage: listedOneLoader(manager, voyageListing({}), 'v.id'),
    consignment: listedOneLoader(manager, consignmentListing(manager, {}), 'c.id'),
  };
}

function presenceLoaders(manager: Transaction) {
  return {
    organizationsOfPresence: presenceOrganizationsLoader(manager),
    presenceNames: connectionLoader(manager, {
      listing: presenceNameListing,
      parentColumn: 'n.organization_id',
    }),
    presenceCountsOfCountry: connectionLoader(manager, {
      listing: presenceCountListing,
      parentColumn: 'm.iso3',
    }),
    presenceCountsOfArea: connectionLoader(manager, {
      listing: presenceCountInAreaListing,
      parentColumn: 'w.pcode',
    }),
    presenceCountsOfOrganization: connectionLoader(manager, {
      listing: presenceCountListing,
      parentColumn: 'n.organization_id',
    }),
    presencesInArea: connectionLoader(manager, {
      listing: (filter: PresenceFilter) => presenceInAreaListing(manager, filter),
      parentColumn: 'w.pcode',
    }),
    presencesOfOrganization: connectionLoader(manager, {
      listing: (filter: PresenceFilter) => presenceOfOrganizationListing(manager, filter),
      parentColumn: 'b.organization_id',
    }),
    figuresInArea: connectionLoader(manager, {
      listing: (filter: FigureFilter) => figureInAreaListing(manager, filter),
      parentColumn: 'w.pcode',
    }),
  };
}

function routeLoaders(manager: Transaction, asked: Transaction) {
  return {
    crossingsOfCountry: connectionLoader(manager, {
      listing: (filter: CrossingFilter) => crossingOfCountryListing(manager, filter),
      parentColumn: 'side.iso3',
    }),
    crossingsOfAgreement: listedLoader(manager, crossingOfAgreementListing(manager), 'named.id'),
    portsOfCountry: connectionLoader(manager, {
      listing: (filter: PortFilter) => portListing(manager, filter),
      parentColumn: 'm.iso3',
    }),
    obstaclesOfCountry: connectionLoader(manager, {
      listing: (filter: ObstacleFilter) => obstacleListing(manager, filter),
      parentColumn: 'm.iso3',
    }),
    corridorsOfAgreement: listedLoader(manager, corridorListing(manager, {}), 'c.agreement_id'),
    portsOfAgreement: portsOfAgreementLoader(manager),
    summaryOfAgreement: connectionLoader(asked, {
      listing: consignmentSummaryListing,
      parentColumn: 'c.agreement_id',
    }),
    consignmentsOfVoyage: listedLoader(manager, consignmentListing(manager, {}), 'c.voyage_id'),
    consignmentsOfAgreement: connectionLoader(manager, {
      listing: (filter: ConsignmentFilter) => consignmentListing(manager, filter),
      parentColumn: 'c.agreement_id',
    }),
    voyagesOfAgreement: connectionLoader(manager, {
      listing: (filter: ConsignmentFilter) => voyageListing(filter),
      parentColumn: 'v.agreement_id',
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

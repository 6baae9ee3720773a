import type { Transaction } from '../../shared/runtime/postgres';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { datasetLoader } from '../../shared/runtime/store/dataset-loader';
import { entityLoader } from '../../shared/runtime/store/entity-loader';
import { closedValueLoader } from '../../shared/runtime/store/rights/closed-values';
import { recordWhereLoader } from '../../shared/runtime/store/rights/record-where-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import type { IncidentFilter } from './domain/incident-filter';
import { incidentCountListing } from './store/incident-count-listing';
import { incidentEntity } from './store/incident-entity';
import { INCIDENTS_OF, incidentListing } from './store/incident-listing';
import { incidentReportLoader } from './store/incident-report-loader';
import type { NeedsFilter, SettlementFilter } from './store/listings';
import {
  NEEDS_OF,
  SETTLEMENTS_OF_AREA,
  needsListing,
  settlementListing,
  severityListing,
} from './store/listings';
import { placeLoader, sectorLoader } from './store/mention-loaders';
import { needsEntity } from './store/needs-entity';
import { settlementEntity } from './store/settlement-entity';
import { severityEntity } from './store/severity-entity';

/**
 * Every loader of one request.
 * @param asked reads in the caller's name what not everybody may see
 */
export function createLoaders(manager: Transaction, asked: Transaction) {
  const incidents = (belongs: string) =>
    connectionLoader(manager, {
      listing: (filter: IncidentFilter) => incidentListing(manager, filter),
      belongs,
    });
  const incidentCounts = (belongs: string) =>
    connectionLoader(manager, { listing: incidentCountListing, belongs });
  const needs = (belongs: string) =>
    connectionLoader(manager, {
      listing: (filter: NeedsFilter) => needsListing(manager, filter),
      belongs,
    });
  return {
    incident: entityLoader(manager, incidentEntity, 'id'),
    severity: entityLoader(manager, severityEntity, 'id'),
    needsRecord: entityLoader(manager, needsEntity, 'id'),
    settlement: entityLoader(manager, settlementEntity, 'id'),
    incidentReports: incidentReportLoader(manager),
    closedValue: closedValueLoader(asked),
    recordWhere: recordWhereLoader(manager),
    place: placeLoader(manager),
    sector: sectorLoader(manager),
    dataset: datasetLoader(manager),
    sourceRecord: sourceRecordLoader(manager),
    incidentsOfCountry: incidents(INCIDENTS_OF.country),
    incidentsOfArea: incidents(INCIDENTS_OF.area),
    incidentsOfTerm: incidents(INCIDENTS_OF.term),
    incidentCountsOfCountry: incidentCounts(INCIDENTS_OF.country),
    incidentCountsOfArea: incidentCounts(INCIDENTS_OF.area),
    incidentCountsOfTerm: incidentCounts(INCIDENTS_OF.term),
    needsOfCountry: needs(NEEDS_OF.country),
    needsOfArea: needs(NEEDS_OF.area),
    settlementsOfArea: connectionLoader(manager, {
      listing: (filter: SettlementFilter) => settlementListing(manager, filter),
      belongs: SETTLEMENTS_OF_AREA,
    }),
    severitiesOfCrisis: connectionLoader(manager, {
      listing: () => severityListing(manager, {}),
      parentColumn: 's.crisis_id',
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import type { Transaction } from '../../shared/runtime/postgres';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import type { IndicatorFilter, OutcomeFilter } from './store/access-listings';
import { indicatorListing, outcomeListing, outcomeOfAreaListing } from './store/access-listings';
import { cadenceEntriesLoader } from './store/cadence-entries';
import type { Viewer } from './store/agreement-loaders';
import {
  agreementLoader,
  agreementsOfCountryLoader,
  agreementsOfOrganizationLoader,
  organizationOfNameLoader,
} from './store/agreement-loaders';

/** Every loader of one request. */
export function createLoaders(manager: Transaction, viewer: Viewer) {
  return {
    agreement: agreementLoader(manager, viewer),
    cadenceEntries: cadenceEntriesLoader(manager),
    agreementsOfCountry: agreementsOfCountryLoader(manager),
    agreementsOfOrganization: agreementsOfOrganizationLoader(manager),
    organizationOfName: organizationOfNameLoader(manager),
    indicatorsOfCountry: connectionLoader(manager, {
      listing: (filter: IndicatorFilter) => indicatorListing(manager, filter),
      parentColumn: 'm.iso3',
    }),
    outcomesOfCountry: connectionLoader(manager, {
      listing: (filter: OutcomeFilter) => outcomeListing(manager, filter),
      parentColumn: 'm.iso3',
    }),
    outcomesOfArea: connectionLoader(manager, {
      listing: (filter: OutcomeFilter) => outcomeOfAreaListing(manager, filter),
      parentColumn: 'area.pcode',
    }),
    sourceRecord: sourceRecordLoader(manager),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

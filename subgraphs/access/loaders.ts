import type DataLoader from 'dataloader';
import type { RecordedEvent } from '../../shared/core/recording/history-entry';
import type { SeenHistory } from '../../shared/core/recording/see-history';
import type { Transaction } from '../../shared/runtime/postgres';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import type { AccessKind } from './domain/access-kind';
import { linkedIdsLoader } from '../../shared/runtime/recording/store/recorded-loaders';
import { recordedLoader } from './store/recorded-things';
import type { IndicatorFilter, OutcomeFilter } from './store/access-listings';
import { indicatorListing, outcomeListing, outcomeOfAreaListing } from './store/access-listings';
import { cadenceEntriesLoader } from './store/cadence-entries';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import {
  agreementLoader,
  agreementsOfCountryLoader,
  agreementsOfOrganizationLoader,
  organizationOfNameLoader,
} from './store/agreement-loaders';
import { agreementParts } from './store/agreement-parts';

/**
 * Every loader of one request.
 * @param asked reads in the viewer's name what not everybody may see
 */
export function createLoaders(manager: Transaction, asked: Transaction, viewer: Viewer) {
  const parts = agreementParts(asked);
  return {
    ...parts,
    agreement: agreementLoader(parts, viewer),
    cadenceEntries: cadenceEntriesLoader(asked),
    agreementsOfCountry: agreementsOfCountryLoader(asked),
    agreementsOfOrganization: agreementsOfOrganizationLoader(asked),
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
    sourceRecord: sourceRecordLoader(manager, asked),
    ...recordedLoaders(asked, viewer),
  };
}

/** One loader for each kind of recorded thing that a request asks for. */
function recordedLoaders(manager: Transaction, viewer: Viewer) {
  const things = new Map<string, DataLoader<string, SeenHistory | null>>();
  const linked = new Map<string, DataLoader<string, string[]>>();
  return {
    recorded: <E extends RecordedEvent, S extends object>(kind: AccessKind<E, S>) => {
      const known = things.get(kind.name);
      const loader =
        (known as DataLoader<string, SeenHistory<E> | null> | undefined) ??
        recordedLoader(manager, viewer, kind);
      things.set(kind.name, loader);
      return loader;
    },
    /** Ids of things of a kind by what they link to. */
    linkedIds: (kind: string) => {
      const loader = linked.get(kind) ?? linkedIdsLoader(manager, kind);
      linked.set(kind, loader);
      return loader;
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

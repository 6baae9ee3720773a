import type { Sight } from '../../shared/core/recording/see-history';
import type { Sensitivity } from '../../shared/core/sensitivity';
import type { Transaction } from '../../shared/runtime/postgres';
import { seenLoader } from '../../shared/runtime/recording/store/recorded-loaders';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import { pairAnswerKind } from './domain/decisions/pair-answer-kind';
import { decisionLoader, modelLoader } from './store/decision-loaders';
import { harmonizedIncidentLoader } from './store/harmonized-incident-loader';
import { harmonizedOrganizationLoader, matchRateLoader } from './store/organization-loaders';
import { pairFindingListing } from './store/pair-finding-listing';
import {
  asOfLoader,
  incidentsOfAreaLoader,
  peopleReachedLoader,
  presencesOfAreaLoader,
  presencesOfOrganizationLoader,
  toldAgainLoader,
  toldAgainOfReceiverLoader,
} from './store/total-loaders';

/**
 * Every loader of one request, for what may be seen at these levels and of what people answered.
 * @param asked reads in the caller's name what not everybody may see
 */
export function createLoaders(
  manager: Transaction,
  asked: Transaction,
  levels: readonly Sensitivity[],
  sight: Sight,
) {
  return {
    decision: decisionLoader(manager, levels),
    model: modelLoader(manager),
    findings: connectionLoader(manager, {
      listing: pairFindingListing,
      parentColumn: 'd.pair_id',
    }),
    answers: seenLoader(asked, pairAnswerKind, (histories) => histories.map(() => sight)),
    sourceRecord: sourceRecordLoader(manager, asked),
    harmonizedIncident: harmonizedIncidentLoader(manager, levels),
    ...totalLoaders(manager, levels),
  };
}

function totalLoaders(manager: Transaction, levels: readonly Sensitivity[]) {
  return {
    asOf: asOfLoader(manager),
    incidentsOfArea: incidentsOfAreaLoader(manager, levels),
    presencesOfArea: presencesOfAreaLoader(manager, levels),
    presencesOfOrganization: presencesOfOrganizationLoader(manager, levels),
    peopleReached: peopleReachedLoader(manager, levels),
    toldAgain: toldAgainLoader(manager, levels),
    toldAgainOfReceiver: toldAgainOfReceiverLoader(manager, levels),
    organization: harmonizedOrganizationLoader(manager),
    matchRates: matchRateLoader(manager),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

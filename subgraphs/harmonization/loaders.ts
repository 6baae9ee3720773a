import type { Sight } from '../../shared/core/recording/see-history';
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
 * Every loader of one request.
 * @param asked reads in the caller's name what not everybody may see
 */
export function createLoaders(manager: Transaction, asked: Transaction, sight: Sight) {
  return {
    decision: decisionLoader(asked),
    model: modelLoader(manager),
    findings: connectionLoader(asked, {
      listing: pairFindingListing,
      parentColumn: 'd.pair_id',
    }),
    answers: seenLoader(asked, pairAnswerKind, (histories) => histories.map(() => sight)),
    sourceRecord: sourceRecordLoader(manager, asked),
    harmonizedIncident: harmonizedIncidentLoader(asked),
    asOf: asOfLoader(manager),
    ...totalLoaders(asked),
  };
}

function totalLoaders(asked: Transaction) {
  return {
    incidentsOfArea: incidentsOfAreaLoader(asked),
    presencesOfArea: presencesOfAreaLoader(asked),
    presencesOfOrganization: presencesOfOrganizationLoader(asked),
    peopleReached: peopleReachedLoader(asked),
    toldAgain: toldAgainLoader(asked),
    toldAgainOfReceiver: toldAgainOfReceiverLoader(asked),
    organization: harmonizedOrganizationLoader(asked),
    matchRates: matchRateLoader(asked),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import type { Sight } from '../../shared/core/recording/see-history';
import type { Sensitivity } from '../../shared/core/sensitivity';
import type { Transaction } from '../../shared/runtime/postgres';
import { seenLoader } from '../../shared/runtime/recording/store/recorded-loaders';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import { pairAnswerKind } from './domain/decisions/pair-answer-kind';
import { clusterLoader, decisionLoader, modelLoader } from './store/decision-loaders';
import { pairFindingListing } from './store/pair-finding-listing';

/** Every loader of one request, for what may be seen at these levels and of what people answered. */
export function createLoaders(manager: Transaction, levels: readonly Sensitivity[], sight: Sight) {
  return {
    decision: decisionLoader(manager, levels),
    model: modelLoader(manager),
    findings: connectionLoader(manager, {
      listing: pairFindingListing,
      parentColumn: 'd.pair_id',
    }),
    answers: seenLoader(manager, pairAnswerKind, (histories) => histories.map(() => sight)),
    sourceRecord: sourceRecordLoader(manager),
    incidentCluster: clusterLoader(manager, 'INCIDENT', levels),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

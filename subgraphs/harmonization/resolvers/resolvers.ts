import { historyEntryFields } from '../../../shared/runtime/recording/history-entry-fields';
import type { Resolvers } from '../generated/resolver-types';
import { mutation } from './answer-pair';
import { harmonizedIncident, incident } from './incident';
import { linkingRun } from './linking-run';
import { mergeDecision } from './merge-decision';
import { query } from './query';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  HarmonizedIncident: harmonizedIncident,
  HistoryEntry: historyEntryFields,
  Incident: incident,
  LinkingRun: linkingRun,
  MergeDecision: mergeDecision,
} satisfies Resolvers;

import { historyEntryFields } from '../../../shared/runtime/recording/history-entry-fields';
import type { Resolvers } from '../generated/resolver-types';
import { mutation } from './answer-pair';
import { chosenIncident, harmonizedIncident, incident } from './incident';
import { linkingRun } from './linking-run';
import { mergeDecision } from './merge-decision';
import { harmonizedOrganization, organization, organizationMatchRate } from './organization';
import { query } from './query';
import { adminArea, countedTotal, plan } from './totals';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  AdminArea: adminArea,
  ChosenIncident: chosenIncident,
  CountedTotal: countedTotal,
  HarmonizedIncident: harmonizedIncident,
  HarmonizedOrganization: harmonizedOrganization,
  HistoryEntry: historyEntryFields,
  Incident: incident,
  LinkingRun: linkingRun,
  MergeDecision: mergeDecision,
  Organization: organization,
  OrganizationMatchRate: organizationMatchRate,
  Plan: plan,
} satisfies Resolvers;

import { historyEntryFields } from '../../../shared/runtime/recording/history-entry-fields';
import type { Resolvers } from '../generated/resolver-types';
import { fundingCluster, fundingParty, fundingPlace } from './as-given';
import { accessAgreement, country, organization, sector } from './entities-of-others';
import { flexibleReserve, reserveMutation } from './flexible-reserve';
import { flowPerspective } from './flow-perspective';
import { fundingFlow } from './funding-flow';
import { fundingSpan } from './funding-horizon';
import { fundingSumKey } from './funding-sum-key';
import { fundingWindow, windowMutation } from './funding-window';
import { plan } from './plan';
import { pooledFundAllocation, pooledFundContribution } from './pooled-fund';
import { caseload, publishedFigure } from './published-figure';
import { query } from './query';
import { recipientCountry, reportedTransaction } from './reported-transaction';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  Mutation: { ...windowMutation, ...reserveMutation },
  AccessAgreement: accessAgreement,
  Caseload: caseload,
  Country: country,
  FlexibleReserve: flexibleReserve,
  FlowPerspective: flowPerspective,
  FundingCluster: fundingCluster,
  FundingFlow: fundingFlow,
  FundingParty: fundingParty,
  FundingPlace: fundingPlace,
  FundingSpan: fundingSpan,
  FundingSumKey: fundingSumKey,
  FundingWindow: fundingWindow,
  HistoryEntry: historyEntryFields,
  Organization: organization,
  Plan: plan,
  PooledFundAllocation: pooledFundAllocation,
  PooledFundContribution: pooledFundContribution,
  PublishedFigure: publishedFigure,
  RecipientCountry: recipientCountry,
  ReportedTransaction: reportedTransaction,
  Sector: sector,
} satisfies Resolvers;

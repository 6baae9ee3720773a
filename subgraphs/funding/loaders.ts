import type { Transaction } from '../../shared/runtime/postgres';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { entitiesLoader, entityLoader } from '../../shared/runtime/store/entity-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import type { FundingFlowFilter, PublishedFigureFilter } from './domain/funding-filters';
import { flowListing, flowsOfOrganizationListing } from './store/flow-listings';
import {
  matchedNamesLoader,
  organizationTotalLoader,
  perspectivesLoader,
  sectorTotalLoader,
} from './store/flow-loaders';
import { fundingFlowEntity } from './store/funding-flow-entity';
import { mentionLoaders } from './store/mention-loaders';
import { planEntity } from './store/plan-entity';
import { figuresOfPlanListing } from './store/plan-listings';
import {
  caseloadsLoader,
  clustersLoader,
  planOfFigureLoader,
  plansDuringTermLoader,
  plansOfCountryLoader,
} from './store/plan-loaders';
import {
  pooledFundAllocationEntity,
  pooledFundContributionEntity,
} from './store/pooled-fund-entities';
import { reportedTransactionEntity } from './store/reported-transaction-entity';
import { countryFundingLoader, planFundingLoader } from './store/total-loaders';

/** Every loader of one request. */
export function createLoaders(manager: Transaction) {
  return {
    ...mentionLoaders(manager),
    ...planLoaders(manager),
    ...flowLoaders(manager),
    allocation: entityLoader(manager, pooledFundAllocationEntity, 'id'),
    contribution: entityLoader(manager, pooledFundContributionEntity, 'id'),
    transaction: entityLoader(manager, reportedTransactionEntity, 'id'),
    sourceRecord: sourceRecordLoader(manager),
  };
}

function planLoaders(manager: Transaction) {
  return {
    plan: entityLoader(manager, planEntity, 'code'),
    plansOfCountry: plansOfCountryLoader(manager),
    plansDuringTerm: plansDuringTermLoader(manager),
    planOfFigure: planOfFigureLoader(manager),
    planFunding: planFundingLoader(manager),
    countryFunding: countryFundingLoader(manager),
    caseloads: caseloadsLoader(manager),
    clusters: clustersLoader(manager),
    figuresOfPlan: connectionLoader(manager, {
      listing: (filter: PublishedFigureFilter) => figuresOfPlanListing(manager, filter),
      parentColumn: 'g.plan_code',
    }),
    flowsOfPlan: connectionLoader(manager, {
      listing: (filter: FundingFlowFilter) => flowListing(manager, filter),
      parentColumn: 'f.plan_code',
    }),
  };
}

function flowLoaders(manager: Transaction) {
  const flowsOf = (role: 'DONOR' | 'RECIPIENT') =>
    connectionLoader(manager, {
      listing: (filter: FundingFlowFilter) => flowsOfOrganizationListing(manager, role, filter),
      parentColumn: 'g.organization_id',
    });
  return {
    flow: entityLoader(manager, fundingFlowEntity, 'flowId'),
    childFlows: entitiesLoader(manager, fundingFlowEntity, 'parentId'),
    perspectives: perspectivesLoader(manager),
    flowsProvided: flowsOf('DONOR'),
    flowsReceived: flowsOf('RECIPIENT'),
    providedTotal: organizationTotalLoader(manager, 'DONOR'),
    receivedTotal: organizationTotalLoader(manager, 'RECIPIENT'),
    sectorTotal: sectorTotalLoader(manager),
    matchedNames: matchedNamesLoader(manager),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import type { Transaction } from '../../shared/runtime/postgres';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import { connectionLoader } from '../../shared/runtime/store/connection-loader';
import { entityLoader } from '../../shared/runtime/store/entity-loader';
import { sourceRecordLoader } from '../../shared/runtime/store/source-record-loader';
import type {
  FundingFlowFilter,
  PlanFilter,
  PublishedFigureFilter,
} from './domain/funding-filters';
import { flowListing, flowsOfOrganizationListing } from './store/flow-listings';
import {
  organizationTotalLoader,
  perspectivesLoader,
  sectorTotalLoader,
} from './store/flow-loaders';
import { fundingFlowEntity } from './store/funding-flow-entity';
import { matchedNameListing } from './store/matched-name-listing';
import { mentionLoaders } from './store/mention-loaders';
import { planEntity } from './store/plan-entity';
import {
  PLANS_OF,
  caseloadListing,
  figuresOfPlanListing,
  planListing,
} from './store/plan-listings';
import { clustersLoader, planOfFigureLoader } from './store/plan-loaders';
import {
  pooledFundAllocationEntity,
  pooledFundContributionEntity,
} from './store/pooled-fund-entities';
import { recordedLoaders } from './store/recorded-things';
import { reportedTransactionEntity } from './store/reported-transaction-entity';
import { countryFundingLoader, planFundingLoader } from './store/total-loaders';

/**
 * Every loader of one request.
 * @param asked reads in the viewer's name what not everybody may see
 */
export function createLoaders(manager: Transaction, asked: Transaction, viewer: Viewer) {
  return {
    ...mentionLoaders(manager),
    ...planLoaders(manager),
    ...flowLoaders(manager),
    ...recordedLoaders(asked, viewer),
    allocation: entityLoader(manager, pooledFundAllocationEntity, 'id'),
    contribution: entityLoader(manager, pooledFundContributionEntity, 'id'),
    transaction: entityLoader(manager, reportedTransactionEntity, 'id'),
    sourceRecord: sourceRecordLoader(manager, asked),
  };
}

function planLoaders(manager: Transaction) {
  const plansOf = (belongs: string) =>
    connectionLoader(manager, {
      listing: (filter: PlanFilter) => planListing(manager, filter),
      belongs,
    });
  return {
    plan: entityLoader(manager, planEntity, 'code'),
    plansOfCountry: plansOf(PLANS_OF.country),
    plansDuringTerm: plansOf(PLANS_OF.term),
    planOfFigure: planOfFigureLoader(manager),
    planFunding: planFundingLoader(manager),
    countryFunding: countryFundingLoader(manager),
    caseloads: connectionLoader(manager, {
      listing: () => caseloadListing(manager),
      parentColumn: 'g.plan_code',
    }),
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
    childFlows: connectionLoader(manager, {
      listing: () => flowListing(manager, {}),
      parentColumn: 'f.parent_id',
    }),
    perspectives: perspectivesLoader(manager),
    flowsProvided: flowsOf('DONOR'),
    flowsReceived: flowsOf('RECIPIENT'),
    providedTotal: organizationTotalLoader(manager, 'DONOR'),
    receivedTotal: organizationTotalLoader(manager, 'RECIPIENT'),
    sectorTotal: sectorTotalLoader(manager),
    matchedNames: connectionLoader(manager, {
      listing: matchedNameListing,
      parentColumn: 'm.organization_id',
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import { readPage } from '../../../shared/core/connection';
import type { FundingFlowResolvers } from '../generated/resolver-types';

export const fundingFlow: FundingFlowResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.flow.load(id),
  id: ({ flowId }) => flowId,
  amount: ({ originalAmount, originalCurrency, amountUsd, exchangeRate }) => {
    if (originalAmount === null || originalCurrency === null) {
      return amountUsd === null ? null : { amount: amountUsd, currency: 'USD', amountUsd };
    }
    return {
      amount: originalAmount,
      currency: originalCurrency,
      amountUsd,
      rate: exchangeRate,
      rateSource: exchangeRate === null ? null : 'FTS',
    };
  },
  sourceOrganizations: ({ source }) => source.organizations.map(toParty),
  sourceLocations: ({ source }) => source.locations.map((country) => ({ country })),
  sourceYears: ({ source }) => source.years,
  sourcePlan: ({ sourcePlanCode }, _, { loaders }) =>
    sourcePlanCode === null ? null : loaders.plan.load(sourcePlanCode),
  destinationOrganizations: ({ destination }) => destination.organizations.map(toParty),
  locations: ({ destination }) => destination.locations.map((country) => ({ country })),
  usageYears: ({ destination }) => destination.years,
  plan: ({ planCode }, _, { loaders }) => (planCode === null ? null : loaders.plan.load(planCode)),
  planName: ({ destination }) => destination.planName,
  clusters: ({ clusters }) => clusters.map((sectorName) => ({ sectorName })),
  perspectives: ({ flowId }, _, { loaders }) => loaders.perspectives.load(flowId),
  parent: ({ parentId }, _, { loaders }) =>
    parentId === null ? null : loaders.flow.load(parentId),
  children: ({ flowId }, args, { loaders }) =>
    loaders.childFlows.load({ parent: flowId, filter: null, page: readPage(args, 1) }),
  sources: async ({ flowId }, _, { loaders }) => {
    const rows = await loaders.perspectives.load(flowId);
    return Promise.all(rows.map((row) => loaders.sourceRecord.load(row)));
  },
};

function toParty(organizationName: string) {
  return { organizationName };
}

import type {
  PooledFundAllocationResolvers,
  PooledFundContributionResolvers,
} from '../generated/resolver-types';

export const pooledFundAllocation: PooledFundAllocationResolvers = {
  place: ({ country }) => (country === null ? null : { country }),
  budget: ({ budgetUsd }) => ({ amount: budgetUsd, currency: 'USD', amountUsd: budgetUsd }),
  sources: async (record, _, { loaders }) => [await loaders.sourceRecord.load(record)],
};

export const pooledFundContribution: PooledFundContributionResolvers = {
  donor: ({ donor }) => ({ organizationName: donor }),
  sources: async (record, _, { loaders }) => [await loaders.sourceRecord.load(record)],
};

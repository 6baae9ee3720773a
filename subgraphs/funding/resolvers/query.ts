import { readPage } from '../../../shared/core/connection';
import { PassageError } from '../../../shared/core/errors';
import type { FundingGroup } from '../domain/funding-sum-key';
import type { QueryResolvers } from '../generated/resolver-types';
import { reserveQuery } from './flexible-reserve';
import { windowQuery } from './funding-window';

export const query: QueryResolvers = {
  ...windowQuery,
  ...reserveQuery,
  plan: (_, { code }, { loaders }) => loaders.plan.load(code),
  plans: (_, args, { store }) => store.plans(args.filter ?? {}, readPage(args, 1)),
  fundingFlow: (_, { id }, { loaders }) => loaders.flow.load(id),
  fundingFlows: (_, args, { store }) => store.fundingFlows(args.filter ?? {}, readPage(args, 1)),
  fundingSums: (_, args, { store }) =>
    store.fundingSums(args.filter ?? {}, checkGroups(args.groupBy), readPage(args, 2)),
  publishedFigures: (_, args, { store }) =>
    store.publishedFigures(args.filter ?? {}, readPage(args, 1)),
  pooledFundAllocation: (_, { id }, { loaders }) => loaders.allocation.load(id),
  pooledFundAllocations: (_, args, { store }) =>
    store.pooledFundAllocations(args.filter ?? {}, readPage(args, 1)),
  pooledFundContribution: (_, { id }, { loaders }) => loaders.contribution.load(id),
  pooledFundContributions: (_, args, { store }) =>
    store.pooledFundContributions(args.filter ?? {}, readPage(args, 1)),
  reportedTransaction: (_, { id }, { loaders }) => loaders.transaction.load(id),
  reportedTransactions: (_, args, { store }) =>
    store.reportedTransactions(args.filter ?? {}, readPage(args, 1)),
  fundingMatchRates: (_, _args, { store }) => store.matchRates(),
};

const MOST_GROUPS = 3;

function checkGroups(groupBy: readonly FundingGroup[]): readonly FundingGroup[] {
  const distinct = new Set(groupBy);
  if (distinct.size === groupBy.length && distinct.size > 0 && distinct.size <= MOST_GROUPS) {
    return groupBy;
  }
  throw new PassageError('BAD_INPUT', 'flows cannot be grouped like this', {
    where: 'groupBy',
    value: groupBy.join(', '),
    expected: `one to ${MOST_GROUPS} different characteristics`,
  });
}

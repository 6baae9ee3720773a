import { readPage } from '../../../shared/core/connection';
import type { PlanResolvers } from '../generated/resolver-types';

export const plan: PlanResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.plan.load(code),
  period: ({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }),
  locations: ({ countries }) => countries.map((country) => ({ country })),
  requirements: (record) => ({
    originalUsd: record.originalRequirementsUsd,
    revisedUsd: record.revisedRequirementsUsd,
    asOf: record.requirementsAsOf,
    dataset: record.requirementsDataset,
  }),
  funding: (record, _, { loaders }) => loaders.planFunding.load(record),
  caseloads: ({ code }, args, { loaders }) =>
    loaders.caseloads.load({ parent: code, filter: null, page: readPage(args, 3) }),
  clusters: ({ code }, _, { loaders }) => loaders.clusters.load(code),
  publishedFigures: ({ code }, args, { loaders }) =>
    loaders.figuresOfPlan.load({
      parent: code,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  flows: ({ code }, args, { loaders }) =>
    loaders.flowsOfPlan.load({ parent: code, filter: args.filter ?? {}, page: readPage(args, 1) }),
  sources: ({ claims }, _, { loaders }) =>
    Promise.all(claims.map((claim) => loaders.sourceRecord.load(claim))),
};

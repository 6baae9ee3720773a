import { readPage } from '../../../shared/core/connection';
import { SURVIVORSHIP_RULES } from '../domain/survivorship/survivorship-rule';
import type { QueryResolvers } from '../generated/resolver-types';

export const query: QueryResolvers = {
  linkingRuns: (_, _args, { store }) => store.linkingRuns(),
  mergeDecision: (_, { id }, { loaders }) => loaders.decision.load(id),
  mergeDecisions: (_, args, { store }) =>
    store.mergeDecisions(args.filter ?? {}, readPage(args, 2)),
  pairsNeedingAPerson: (_, args, { store }) =>
    store.pairsNeedingAPerson(args.kind, readPage(args, 2)),
  survivorshipRules: () => Object.values(SURVIVORSHIP_RULES),
};

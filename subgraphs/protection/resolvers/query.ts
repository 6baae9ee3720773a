import { readPage } from '../../../shared/core/connection';
import { readMonth } from '../domain/severity-month';
import type { QueryResolvers } from '../generated/resolver-types';
import { captivityCounts } from './captivity-count';
import { countQuestion } from './incident-count';

export const query: QueryResolvers = {
  incident: (_, { id }, { loaders }) => loaders.incident.load(id),
  incidents: (_, args, { store }) => store.incidents(args.filter ?? {}, readPage(args, 2)),
  incidentCounts: (_, args, { store }) =>
    store.incidentCounts(countQuestion(args), readPage(args, 1)),
  captivityCounts: (_, args, context) => captivityCounts(args, context),
  severity: (_, { id }, { loaders }) => loaders.severity.load(id),
  severities: (_, args, { store }) => {
    if (args.filter?.month) readMonth(args.filter.month);
    return store.severities(args.filter ?? {}, readPage(args, 2));
  },
  needsRecord: (_, { id }, { loaders }) => loaders.needsRecord.load(id),
  needs: (_, args, { store }) => store.needs(args.filter ?? {}, readPage(args, 2)),
  conflictAffectedSettlement: (_, { id }, { loaders }) => loaders.settlement.load(id),
  conflictAffectedSettlements: (_, args, { store }) =>
    store.settlements(args.filter ?? {}, readPage(args, 2)),
  protectionMatchRates: (_, _args, { store }) => store.matchRates(),
};

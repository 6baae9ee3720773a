import { readPage } from '../../../shared/core/connection';
import type { AdminAreaResolvers } from '../generated/resolver-types';
import { countsOf } from './incident-count';

export const adminArea: AdminAreaResolvers = {
  __resolveReference: ({ pcode }) => ({ pcode }),
  incidents: ({ pcode }, args, { loaders }) =>
    loaders.incidentsOfArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
  incidentCounts: ({ pcode }, args, { loaders }) =>
    loaders.incidentCountsOfArea.load(countsOf(pcode, args)),
  needs: ({ pcode }, args, { loaders }) =>
    loaders.needsOfArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
  conflictAffectedSettlements: ({ pcode }, args, { loaders }) =>
    loaders.settlementsOfArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
};

import { readPage } from '../../../shared/core/connection';
import type { AdminAreaResolvers } from '../generated/resolver-types';
import { countsOf } from './presence-count';

export const adminArea: AdminAreaResolvers = {
  __resolveReference: ({ pcode }) => ({ pcode }),
  presences: ({ pcode }, args, { loaders }) =>
    loaders.presencesInArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  presenceCounts: ({ pcode }, args, { loaders }) =>
    loaders.presenceCountsOfArea.load(countsOf(pcode, args)),
  presenceFigures: ({ pcode }, args, { loaders }) =>
    loaders.figuresInArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
};

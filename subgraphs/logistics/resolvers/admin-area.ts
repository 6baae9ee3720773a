import { readPage } from '../../../shared/core/connection';
import type { AdminAreaResolvers } from '../generated/resolver-types';
import { countQuestion, groupsWithin } from './presence-count';

export const adminArea: AdminAreaResolvers = {
  __resolveReference: ({ pcode }) => ({ pcode }),
  presences: ({ pcode }, args, { loaders }) =>
    loaders.presencesInArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  presenceCounts: async ({ pcode }, args, { loaders }) => {
    const question = { parent: pcode, ...countQuestion(args) };
    return groupsWithin(await loaders.presenceCountsOfArea.load(question), args);
  },
  presenceFigures: ({ pcode }, args, { loaders }) =>
    loaders.figuresInArea.load({
      parent: pcode,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
};

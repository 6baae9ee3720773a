import { readPage } from '../../../shared/core/connection';
import type { OrganizationResolvers } from '../generated/resolver-types';
import { countQuestion, groupsWithin } from './presence-count';

export const organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  presences: ({ id }, args, { loaders }) =>
    loaders.presencesOfOrganization.load({
      parent: id,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  presenceCounts: async ({ id }, args, { loaders }) => {
    const question = { parent: id, ...countQuestion(args) };
    return groupsWithin(await loaders.presenceCountsOfOrganization.load(question), args);
  },
  presenceNames: ({ id }, _, { loaders }) => loaders.presenceNames.load(id),
};

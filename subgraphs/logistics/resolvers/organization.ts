import { readPage } from '../../../shared/core/connection';
import type { OrganizationResolvers } from '../generated/resolver-types';
import { countsOf } from './presence-count';

export const organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  presences: ({ id }, args, { loaders }) =>
    loaders.presencesOfOrganization.load({
      parent: id,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  presenceCounts: ({ id }, args, { loaders }) =>
    loaders.presenceCountsOfOrganization.load(countsOf(id, args)),
  presenceNames: ({ id }, args, { loaders }) =>
    loaders.presenceNames.load({ parent: id, filter: null, page: readPage(args, 2) }),
};

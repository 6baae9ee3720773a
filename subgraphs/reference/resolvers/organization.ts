import type { OrganizationResolvers } from '../generated/resolver-types';

export const organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
  sources: ({ claims }, _, { loaders }) =>
    Promise.all(claims.map((claim) => loaders.sourceRecord.load(claim))),
};

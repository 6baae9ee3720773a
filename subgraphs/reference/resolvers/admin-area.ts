import { readPage } from '../../../shared/core/connection';
import type { AdminAreaResolvers } from '../generated/resolver-types';

export const adminArea: AdminAreaResolvers = {
  __resolveReference: ({ pcode }, { loaders }) => loaders.adminArea.load(pcode),
  country: ({ iso3 }, _, { loaders }) => loaders.country.load(iso3),
  parent: ({ level, parent }, _, { loaders }) =>
    level === 1 ? null : loaders.adminArea.load(parent),
  children: ({ pcode }, args, { loaders }) =>
    loaders.areasBelow.load({ parent: pcode, filter: null, page: readPage(args, 1) }),
  aliases: ({ pcode }, _, { loaders }) => loaders.areaAliases.load(pcode),
  sources: async (area, _, { loaders }) => [await loaders.sourceRecord.load(area)],
};

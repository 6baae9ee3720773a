import type { SectorResolvers } from '../generated/resolver-types';

export const sector: SectorResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.sector.load(code),
  aliases: ({ code }, _, { loaders }) => loaders.sectorAliases.load(code),
  sources: async (record, _, { loaders }) => [await loaders.sourceRecord.load(record)],
};

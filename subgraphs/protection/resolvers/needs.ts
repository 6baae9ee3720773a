import type { NeedsResolvers } from '../generated/resolver-types';
import { placeFields } from './place-fields';
import { openSources } from './source-fields';

export const needs: NeedsResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.needsRecord.load(id),
  ...placeFields,
  sector: async ({ sectorKey }, _, { loaders }) => {
    const code = sectorKey === null ? null : await loaders.sector.load(sectorKey);
    return code === null ? null : { code };
  },
  ...openSources,
};

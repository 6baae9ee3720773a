import { placeKey } from '../../../shared/core/mention';
import type { FlowPerspectiveResolvers } from '../generated/resolver-types';

export const flowPerspective: FlowPerspectiveResolvers = {
  scopeCountry: async ({ scopeCountry }, _, { loaders }) => {
    const key = scopeCountry === null ? null : placeKey({ country: scopeCountry });
    const iso3 = key === null ? null : (await loaders.placeMention.load(key))?.iso3;
    return iso3 ? { iso3 } : null;
  },
};

import type { SeverityResolvers } from '../generated/resolver-types';
import { openSources } from './source-fields';

export const severity: SeverityResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.severity.load(id),
  crisis: ({ crisisId }) => ({ id: crisisId }),
  countries: async ({ placeKeys }, _, { loaders }) => {
    const places = await Promise.all(placeKeys.map((key) => loaders.place.load(key)));
    const codes = new Set(places.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== null));
    return [...codes].map((iso3) => ({ iso3 }));
  },
  ...openSources,
};

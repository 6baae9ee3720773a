import type { CrisisResolvers } from '../generated/resolver-types';

export const crisis: CrisisResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.crisis.load(id),
  countries: async ({ countries }, _, { loaders }) => {
    const found = await Promise.all(countries.map((iso3) => loaders.country.load(iso3)));
    return found.filter((country) => country !== null);
  },
  sources: async (record, _, { loaders }) => [await loaders.sourceRecord.load(record)],
};

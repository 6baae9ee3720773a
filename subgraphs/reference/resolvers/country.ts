import { readPage } from '../../../shared/core/connection';
import type { CountryResolvers } from '../generated/resolver-types';

export const country: CountryResolvers = {
  __resolveReference: ({ iso3 }, { loaders }) => loaders.country.load(iso3),
  pcodeLengths: async ({ iso3 }, _, { loaders }) =>
    (await loaders.pcodeForm.load(iso3))?.lengths ?? [],
  adminAreas: ({ iso3 }, args, { loaders }) =>
    loaders.areasBelow.load({ parent: iso3, filter: null, page: readPage(args, 1) }),
  crises: ({ iso3 }, args, { loaders }) =>
    loaders.crisesOfCountry.load({ parent: iso3, filter: null, page: readPage(args, 1) }),
};

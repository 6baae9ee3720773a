import { readPage } from '../../../shared/core/connection';
import type { CountryResolvers } from '../generated/resolver-types';
import { captivityCounts } from './captivity-count';
import { countsOf } from './incident-count';

export const country: CountryResolvers = {
  __resolveReference: ({ iso3 }) => ({ iso3 }),
  incidents: ({ iso3 }, args, { loaders }) =>
    loaders.incidentsOfCountry.load({
      parent: iso3,
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
  incidentCounts: ({ iso3 }, args, { loaders }) =>
    loaders.incidentCountsOfCountry.load(countsOf(iso3, args)),
  captivityCounts: ({ iso3 }, args, context) => captivityCounts(args, context, iso3),
  needs: ({ iso3 }, args, { loaders }) =>
    loaders.needsOfCountry.load({
      parent: iso3,
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
};

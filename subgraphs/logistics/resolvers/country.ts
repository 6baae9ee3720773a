import { readPage } from '../../../shared/core/connection';
import type { CountryResolvers } from '../generated/resolver-types';
import { countsOf } from './presence-count';

export const country: CountryResolvers = {
  __resolveReference: ({ iso3 }) => ({ iso3 }),
  borderCrossings: ({ iso3 }, args, { loaders }) =>
    loaders.crossingsOfCountry.load({
      parent: iso3,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  ports: ({ iso3 }, args, { loaders }) =>
    loaders.portsOfCountry.load({
      parent: iso3,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  obstacles: ({ iso3 }, args, { loaders }) =>
    loaders.obstaclesOfCountry.load({
      parent: iso3,
      filter: args.filter ?? {},
      page: readPage(args, 1),
    }),
  presenceCounts: ({ iso3 }, args, { loaders }) =>
    loaders.presenceCountsOfCountry.load(countsOf(iso3, args)),
};

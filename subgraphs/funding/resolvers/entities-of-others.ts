import { readPage } from '../../../shared/core/connection';
import type {
  AccessAgreementResolvers,
  CountryResolvers,
  OrganizationResolvers,
  SectorResolvers,
} from '../generated/resolver-types';
import { moneyOfAgreement } from './funding-horizon';

export const country: CountryResolvers = {
  plans: ({ iso3 }, args, { loaders }) =>
    loaders.plansOfCountry.load({
      parent: iso3,
      filter: { year: args.year },
      page: readPage(args, 1),
    }),
  funding: ({ iso3 }, { year }, { loaders }) => loaders.countryFunding.load({ iso3, year }),
};

export const organization: OrganizationResolvers = {
  fundingProvided: ({ id }, args, { loaders }) =>
    loaders.flowsProvided.load({ parent: id, filter: args.filter ?? {}, page: readPage(args, 1) }),
  fundingReceived: ({ id }, args, { loaders }) =>
    loaders.flowsReceived.load({ parent: id, filter: args.filter ?? {}, page: readPage(args, 1) }),
  fundingSummary: async ({ id }, _, { loaders }) => {
    const [provided, received] = await Promise.all([
      loaders.providedTotal.load(id),
      loaders.receivedTotal.load(id),
    ]);
    return { provided, received };
  },
  fundingNames: ({ id }, args, { loaders }) =>
    loaders.matchedNames.load({ parent: id, filter: null, page: readPage(args, 3) }),
};

export const sector: SectorResolvers = {
  funding: async ({ code }, { year }, { loaders }) => ({
    year,
    ...(await loaders.sectorTotal.load({ code, year })),
  }),
};

export const accessAgreement: AccessAgreementResolvers = {
  ...moneyOfAgreement,
  plansDuringTerm: ({ countryCodes, firstDay, lastDay }, args, { loaders }) =>
    countryCodes && firstDay
      ? loaders.plansDuringTerm.load({
          parent: termKey(countryCodes, firstDay, lastDay),
          filter: {},
          page: readPage(args, 1),
        })
      : null,
};

/** The key by which plans of a term are asked for: see `PLANS_OF.term`. */
function termKey(countries: readonly string[], firstDay: string, lastDay?: string | null): string {
  return JSON.stringify({ countries, firstDay, lastDay: lastDay ?? null });
}

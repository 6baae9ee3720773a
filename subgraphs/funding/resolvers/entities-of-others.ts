import { readPage } from '../../../shared/core/connection';
import type {
  AccessAgreementResolvers,
  CountryResolvers,
  OrganizationResolvers,
  SectorResolvers,
} from '../generated/resolver-types';

export const country: CountryResolvers = {
  plans: async ({ iso3 }, { year }, { loaders }) => {
    const plans = await loaders.plansOfCountry.load(iso3);
    return year === null || year === undefined
      ? plans
      : plans.filter(({ years }) => years.includes(year));
  },
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
  fundingNames: ({ id }, _, { loaders }) => loaders.matchedNames.load(id),
};

export const sector: SectorResolvers = {
  funding: async ({ code }, { year }, { loaders }) => ({
    year,
    ...(await loaders.sectorTotal.load({ code, year })),
  }),
};

export const accessAgreement: AccessAgreementResolvers = {
  plansDuringTerm: ({ countryCodes, firstDay, lastDay }, _, { loaders }) =>
    countryCodes && firstDay
      ? loaders.plansDuringTerm.load({
          countries: countryCodes,
          firstDay,
          lastDay: lastDay ?? null,
        })
      : null,
};

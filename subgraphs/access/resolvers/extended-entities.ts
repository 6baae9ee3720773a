import { readPage } from '../../../shared/core/connection';
import type {
  AdminAreaResolvers,
  CountryResolvers,
  MatchRateResolvers,
  OrganizationResolvers,
} from '../generated/resolver-types';
import { negotiationsOf } from './negotiation-links';
import { pageAgreements } from './page-agreements';

/** What this owner adds to the types of others. */
export const country: CountryResolvers = {
  accessAgreements: async ({ iso3 }, args, { loaders }) =>
    pageAgreements(await loaders.agreementsOfCountry.load(iso3), args, loaders),
  accessIndicators: ({ iso3 }, args, { loaders }) =>
    loaders.indicatorsOfCountry.load({ parent: iso3, filter: {}, page: readPage(args, 3) }),
  movementOutcomes: ({ iso3 }, { period, ...args }, { loaders }) =>
    loaders.outcomesOfCountry.load({ parent: iso3, filter: { period }, page: readPage(args, 4) }),
  ...negotiationsOf.country,
};

export const adminArea: AdminAreaResolvers = {
  movementOutcomes: ({ pcode }, { period, ...args }, { loaders }) =>
    loaders.outcomesOfArea.load({ parent: pcode, filter: { period }, page: readPage(args, 4) }),
  ...negotiationsOf.area,
};

export const organization: OrganizationResolvers = {
  accessAgreements: async ({ id }, args, { loaders }) =>
    pageAgreements(await loaders.agreementsOfOrganization.load(id), args, loaders),
  ...negotiationsOf.organization,
};

export const matchRate: MatchRateResolvers = {
  rate: ({ matched, total }) => (total === 0 ? null : matched / total),
};

import { readPage } from '../../../shared/core/connection';
import type {
  AdminAreaResolvers,
  CountryResolvers,
  MatchRateResolvers,
  OrganizationResolvers,
} from '../generated/resolver-types';
import { pageConstraints } from './access-constraint';
import { negotiationsOf } from './negotiation-links';
import { pausesOf } from './pause';
import { pageAgreements } from './page-agreements';
import { pageAuthorizations } from './page-authorizations';
import { pageRisks } from './risk-assessment';

/** What this owner adds to the types of others. */
export const country: CountryResolvers = {
  authorizations: ({ iso3 }, args, { loaders }) => pageAuthorizations(iso3, args, loaders),
  accessAgreements: async ({ iso3 }, args, { loaders }) =>
    pageAgreements(await loaders.agreementsOfCountry.load(iso3), args, loaders),
  accessIndicators: ({ iso3 }, args, { loaders }) =>
    loaders.indicatorsOfCountry.load({ parent: iso3, filter: {}, page: readPage(args, 3) }),
  movementOutcomes: ({ iso3 }, { period, ...args }, { loaders }) =>
    loaders.outcomesOfCountry.load({ parent: iso3, filter: { period }, page: readPage(args, 4) }),
  ...negotiationsOf.country,
  accessConstraints: ({ iso3 }, { state, ...args }, context) =>
    pageConstraints(context, { country: iso3, state }, args),
  riskAssessments: ({ iso3 }, args, context) => pageRisks(context, { country: iso3 }, args),
  ...pausesOf.country,
};

export const adminArea: AdminAreaResolvers = {
  movementOutcomes: ({ pcode }, { period, ...args }, { loaders }) =>
    loaders.outcomesOfArea.load({ parent: pcode, filter: { period }, page: readPage(args, 4) }),
  ...negotiationsOf.area,
  accessConstraints: ({ pcode }, { state, ...args }, context) =>
    pageConstraints(context, { area: pcode, state }, args),
  riskAssessments: ({ pcode }, args, context) => pageRisks(context, { area: pcode }, args),
  ...pausesOf.area,
};

export const organization: OrganizationResolvers = {
  accessAgreements: async ({ id }, args, { loaders }) =>
    pageAgreements(await loaders.agreementsOfOrganization.load(id), args, loaders),
  ...negotiationsOf.organization,
};

export const matchRate: MatchRateResolvers = {
  rate: ({ matched, total }) => (total === 0 ? null : matched / total),
};

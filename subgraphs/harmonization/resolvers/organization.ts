import { connectionOf, readPage } from '../../../shared/core/connection';
import { chooseName } from '../domain/harmonized-organization';
import { countReceivedFunding } from '../domain/totals/count-funding';
import { countPresences } from '../domain/totals/count-presences';
import type {
  HarmonizedOrganizationResolvers,
  OrganizationMatchRateResolvers,
  OrganizationResolvers,
} from '../generated/resolver-types';
import { mayFallWithin } from './totals';

export const organization: OrganizationResolvers = {
  harmonized: ({ id }, _, { loaders }) => loaders.organization.load(id),
  matchRate: ({ id }, _, { loaders }) => loaders.matchRates.load(id),
  fundingReceivedCountedOnce: async ({ id, fundingSummary }, _, { loaders }) => {
    if (!fundingSummary) return null;
    const amounts = await loaders.toldAgainOfReceiver.load(id);
    const asOf = await loaders.asOf.load('MONEY');
    return countReceivedFunding(fundingSummary.received, { amounts, asOf });
  },
  presencesCountedOnce: async ({ id }, { period }, { loaders }) => {
    const claims = await loaders.presencesOfOrganization.load(id);
    const within = claims.filter(({ month }) => mayFallWithin(month, period));
    const asOf = await loaders.asOf.load('PRESENCE');
    return countPresences(within, { asOf, isLatest: false });
  },
};

export const harmonizedOrganization: HarmonizedOrganizationResolvers = {
  name: ({ names }) => chooseName(names).name,
  rule: ({ names }) => chooseName(names).rule,
  reason: ({ names }) => chooseName(names).reason,
  names: ({ names }, args) => connectionOf(names, readPage(args, 1), ({ id }) => id),
};

export const organizationMatchRate: OrganizationMatchRateResolvers = {
  rate: ({ source, uses, usesMatched }) =>
    source === 'REFERENCE' ? 1 : uses === 0 ? null : usesMatched / uses,
};

import { organizationKey, placeKey, sectorKey } from '../../../shared/core/mention';
import type {
  FundingClusterResolvers,
  FundingPartyResolvers,
  FundingPlaceResolvers,
} from '../generated/resolver-types';
import type { Context } from '../context';

/** A provider's words for a country, with what they were matched to. */
export const fundingPlace: FundingPlaceResolvers = {
  placeAsGiven: ({ country }) => ({ country }),
  placeMatch: async ({ country }, _, context) =>
    (await placeMention(country, context))?.match ?? 'UNRESOLVED',
  country: async ({ country }, _, context) => {
    const iso3 = (await placeMention(country, context))?.iso3;
    return iso3 ? { iso3 } : null;
  },
};

/** A provider's name for an organization. */
export const fundingParty: FundingPartyResolvers = {
  organizationMatch: async ({ organizationName }, _, context) =>
    (await organizationMention(organizationName, context))?.match ?? 'UNRESOLVED',
  organization: async ({ organizationName }, _, context) => {
    const id = (await organizationMention(organizationName, context))?.organizationId;
    return id ? { id } : null;
  },
};

/** A provider's name for a cluster. */
export const fundingCluster: FundingClusterResolvers = {
  sector: async ({ sectorName }, _, { loaders }) => {
    const key = sectorKey(sectorName);
    const code = key === null ? null : (await loaders.sectorMention.load(key))?.sectorCode;
    return code ? { code } : null;
  },
};

async function placeMention(country: string, { loaders }: Context) {
  const key = placeKey({ country });
  return key === null ? null : loaders.placeMention.load(key);
}

async function organizationMention(name: string, { loaders }: Context) {
  const key = organizationKey({ name });
  return key === null ? null : loaders.organizationMention.load(key);
}

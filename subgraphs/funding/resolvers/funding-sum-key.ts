import type { FundingGroup, FundingSumKey } from '../domain/funding-sum-key';
import type { FundingSumKeyResolvers } from '../generated/resolver-types';

export const fundingSumKey: FundingSumKeyResolvers = {
  plan: (key, _, { loaders }) => {
    const code = matchedIn(key, ['PLAN']);
    return code === null ? null : loaders.plan.load(code);
  },
  sector: (key) => {
    const code = matchedIn(key, ['SECTOR']);
    return code === null ? null : { code };
  },
  organization: (key) => {
    const id = matchedIn(key, ['DONOR', 'RECIPIENT']);
    return id === null ? null : { id };
  },
  country: (key) => {
    const iso3 = matchedIn(key, ['COUNTRY']);
    return iso3 === null ? null : { iso3 };
  },
};

function matchedIn({ group, matched }: FundingSumKey, groups: readonly FundingGroup[]) {
  return groups.includes(group) ? matched : null;
}

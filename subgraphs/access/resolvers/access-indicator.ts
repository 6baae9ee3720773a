import type { AccessIndicatorResolvers } from '../generated/resolver-types';

export const accessIndicator: AccessIndicatorResolvers = {
  id: ({ dataset, recordId, measure }) => `${dataset}:${recordId}:${measure}`,
  country: ({ iso3 }) => (iso3 === null ? null : { iso3 }),
  placeAsGiven: ({ country }) => ({ country }),
  placeMatch: ({ match }) => match,
  sources: async (indicator, _, { loaders }) => [await loaders.sourceRecord.load(indicator)],
};

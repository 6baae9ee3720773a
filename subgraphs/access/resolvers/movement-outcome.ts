import { unaccounted } from '../domain/movement-outcome-summary';
import type {
  MovementOutcomeResolvers,
  MovementOutcomeSummaryResolvers,
} from '../generated/resolver-types';

export const movementOutcome: MovementOutcomeResolvers = {
  id: ({ dataset, recordId }) => `${dataset}:${recordId}`,
  period: ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  country: ({ iso3 }) => (iso3 === null ? null : { iso3 }),
  adminArea: ({ pcode }) => (pcode === null ? null : { pcode }),
  placeAsGiven: ({ country, admin1, area }) => ({ country, admin1, locality: area }),
  placeMatch: ({ match }) => match,
  sources: async (outcome, _, { loaders }) => [await loaders.sourceRecord.load(outcome)],
};

export const movementOutcomeSummary: MovementOutcomeSummaryResolvers = {
  period: ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  adminArea: ({ pcode }) => (pcode === null ? null : { pcode }),
  basis: ({ isTotal }) => (isTotal ? 'TOTAL_ROW' : 'SUM_OF_PARTS'),
  unaccounted,
  sources: ({ origins }, _, { loaders }) =>
    Promise.all(origins.map((origin) => loaders.sourceRecord.load(origin))),
};

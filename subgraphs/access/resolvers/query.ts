import { connectionOf, readPage } from '../../../shared/core/connection';
import { agreementAsOf } from '../domain/access-agreement';
import type { MovementOutcomeSummary } from '../domain/movement-outcome-summary';
import type { QueryResolvers } from '../generated/resolver-types';
import { accessCalendar } from './cadence';
import { pageAgreements } from './page-agreements';
import { pageAuthorizations } from './page-authorizations';

export const query: QueryResolvers = {
  accessAgreement: async (_, { id, asOf }, { loaders }) => {
    const agreement = await loaders.agreement.load(id);
    return agreement && asOf ? agreementAsOf(agreement, asOf) : agreement;
  },
  accessAgreements: async (_, args, { loaders, store }) => {
    const country = args.filter?.country;
    const ids = await (country ? loaders.agreementsOfCountry.load(country) : store.agreementIds());
    return pageAgreements(ids, args, loaders);
  },
  authorizations: (_, { country, ...args }, { loaders }) =>
    pageAuthorizations(country, args, loaders),
  accessIndicators: (_, args, { store }) => store.indicators(args.filter ?? {}, readPage(args, 3)),
  movementOutcomes: (_, args, { store }) =>
    store.movementOutcomes(args.filter ?? {}, readPage(args, 4)),
  movementOutcomeSummaries: async (_, { filter, ...args }, { store }) =>
    connectionOf(await store.movementSummaries(filter ?? {}), readPage(args, 1), summaryId),
  accessCalendar,
  accessMatchRates: (_, _args, { store }) => store.matchRates(),
};

/** The rows of which a summary is made are in no other. */
function summaryId({ origins }: MovementOutcomeSummary): string {
  return origins.map(({ dataset, recordId }) => `${dataset}:${recordId}`).join(' ');
}

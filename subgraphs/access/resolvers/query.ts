import { connectionOf, readPage } from '../../../shared/core/connection';
import { PassageError } from '../../../shared/core/errors';
import { agreementAsOf } from '../domain/access-agreement';
import { authorizationPeriods } from '../domain/authorization-periods';
import { addDays } from '../domain/day';
import type { MovementOutcomeSummary } from '../domain/movement-outcome-summary';
import type { QueryResolvers } from '../generated/resolver-types';
import { accessCalendar } from './cadence';
import { loadAgreements, pageAgreements } from './page-agreements';

const MOST_DAYS = 36_525;

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
  authorizations: async (_, { country, from, to, type, ...args }, { loaders }) => {
    checkPeriod(from, to);
    const ids = await loaders.agreementsOfCountry.load(country);
    const agreements = await loadAgreements([...ids].sort(), loaders);
    const chosen = agreements.filter((agreement) => !type || agreement.type === type);
    const periods = authorizationPeriods(chosen, from, to);
    return connectionOf(periods, readPage(args, 1), (period) => period.from);
  },
  accessIndicators: (_, args, { store }) => store.indicators(args.filter ?? {}, readPage(args, 3)),
  movementOutcomes: (_, args, { store }) =>
    store.movementOutcomes(args.filter ?? {}, readPage(args, 4)),
  movementOutcomeSummaries: async (_, { filter, ...args }, { store }) =>
    connectionOf(await store.movementSummaries(filter ?? {}), readPage(args, 1), summaryId),
  accessCalendar,
  accessMatchRates: (_, _args, { store }) => store.matchRates(),
};

function checkPeriod(from: string, to: string): void {
  if (to >= from && to <= addDays(from, MOST_DAYS)) return;
  throw new PassageError('BAD_INPUT', 'the period ends before it begins or is too long', {
    where: 'to',
    value: to,
    expected: `a day from ${from} to ${addDays(from, MOST_DAYS)}`,
  });
}

/** The rows of which a summary is made are in no other. */
function summaryId({ origins }: MovementOutcomeSummary): string {
  return origins.map(({ dataset, recordId }) => `${dataset}:${recordId}`).join(' ');
}

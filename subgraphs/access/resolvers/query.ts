import { readPage } from '../../../shared/core/connection';
import { PassageError } from '../../../shared/core/errors';
import { agreementAsOf } from '../domain/access-agreement';
import { authorizationPeriods } from '../domain/authorization-periods';
import { addDays } from '../domain/day';
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
  authorizations: async (_, { country, from, to, type }, { loaders }) => {
    checkPeriod(from, to);
    const ids = await loaders.agreementsOfCountry.load(country);
    const agreements = await loadAgreements([...ids].sort(), loaders);
    const chosen = agreements.filter((agreement) => !type || agreement.type === type);
    return authorizationPeriods(chosen, from, to);
  },
  accessIndicators: (_, args, { store }) => store.indicators(args.filter ?? {}, readPage(args, 3)),
  movementOutcomes: (_, args, { store }) =>
    store.movementOutcomes(args.filter ?? {}, readPage(args, 4)),
  movementOutcomeSummaries: (_, { filter }, { store }) => store.movementSummaries(filter ?? {}),
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

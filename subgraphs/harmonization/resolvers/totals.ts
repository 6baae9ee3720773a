import { daysOf } from '../../../shared/core/partial-date';
import { countIncidents } from '../domain/totals/count-incidents';
import { countPeopleReached, overlapOf } from '../domain/totals/count-people-reached';
import { countPlanFunding } from '../domain/totals/count-funding';
import { countPresences } from '../domain/totals/count-presences';
import type {
  AdminAreaResolvers,
  CountedTotalResolvers,
  InputMaybe,
  DateRangeFilter,
  PlanResolvers,
} from '../generated/resolver-types';

export const adminArea: AdminAreaResolvers = {
  __resolveReference: ({ pcode }) => ({ pcode }),
  incidentsCountedOnce: async ({ pcode }, { period }, { loaders }) => {
    const incidents = await loaders.incidentsOfArea.load(pcode);
    const within = incidents.filter(({ date }) => mayFallWithin(date, period));
    return countIncidents(within, await loaders.asOf.load('INCIDENT'));
  },
  presencesCountedOnce: async ({ pcode }, { period }, { loaders }) => {
    const claims = await loaders.presencesOfArea.load(pcode);
    const within = claims.filter(({ month }) => mayFallWithin(month, period));
    const asOf = await loaders.asOf.load('PRESENCE');
    return countPresences(within, { asOf, isLatest: !period });
  },
  peopleReachedCountedOnce: async ({ pcode }, _, { loaders }) =>
    countPeopleReached(
      await loaders.peopleReached.load(pcode),
      await loaders.asOf.load('PEOPLE_REACHED'),
    ),
};

export const plan: PlanResolvers = {
  fundingCountedOnce: async ({ code, funding }, _, { loaders }) => {
    if (!funding) return null;
    const amounts = await loaders.toldAgain.load(code);
    return countPlanFunding(funding, { amounts, asOf: await loaders.asOf.load('MONEY') });
  },
};

export const countedTotal: CountedTotalResolvers = {
  overlap: (total) => overlapOf(total),
};

/** Whether a date may mean a day of a period; one that is not known may be any. */
export function mayFallWithin(date: string | null, period: InputMaybe<DateRangeFilter>): boolean {
  if (date === null || !period) return true;
  const { first, last } = daysOf(date);
  return (period.from ?? first) <= last && first <= (period.to ?? last);
}

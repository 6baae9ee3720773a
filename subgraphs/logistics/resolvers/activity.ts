import { connectionOf, readPage } from '../../../shared/core/connection';
import { totalsOf } from '../../../shared/core/population-figure';
import { seenAt } from '../../../shared/core/recording/see-history';
import type { Context } from '../context';
import type { Activity } from '../domain/activity/activity';
import { activityKind, revisionOf } from '../domain/activity/activity';
import type { PlaceName } from '../domain/activity/activity-record';
import { reportsServedCount } from '../domain/activity/reports-served-count';
import type { ServedReport } from '../domain/activity/served-report';
import type { ActivityResolvers, QueryResolvers } from '../generated/resolver-types';
import { reportOf } from './activity-report';

/** An activity as it stood on a day; null for whoever may not see it. */
export async function loadActivity(
  { loaders }: Context,
  id: string,
  asOf: string | null,
): Promise<Activity | null> {
  const seen = await loaders.activity.load(id);
  return seen && seenAt(activityKind, seen, asOf);
}

export const activityQuery: Pick<QueryResolvers, 'activity' | 'activities'> = {
  activity: (_, { id, asOf }, context) => loadActivity(context, id, asOf ?? null),
  activities: async (_, { asOf, ...args }, context) => {
    const page = readPage(args, 1);
    const ids = await context.store.recordedActivityIds();
    const all = await Promise.all(ids.map((id) => loadActivity(context, id, asOf ?? null)));
    const standing = all.filter((activity) => activity !== null && !activity.withdrawal);
    return connectionOf(standing as Activity[], page, ({ id }) => id);
  },
};

export const activity: ActivityResolvers = {
  __resolveReference: ({ id }, context) => loadActivity(context, id, null),
  ownId: ({ activity }) => activity.id,
  title: ({ activity }) => activity.title,
  description: ({ activity }) => activity.description,
  status: ({ activity }) => activity.status,
  organizations: ({ activity }) => activity.organizations,
  sectors: ({ activity }) =>
    activity.sectors.map((sector) => ({ ...sector, sector: { code: sector.code } })),
  places: ({ activity }) =>
    activity.places.map(({ iso3, admin1, admin2 }) => ({
      ...{ country: { iso3 }, admin1: areaOf(admin1), admin2: areaOf(admin2) },
    })),
  period: ({ activity: { period } }) => ({ from: period.start, to: period.end }),
  reportingPeriod: ({ activity: { reportingPeriod: told } }) =>
    told && { from: told.start, to: told.end },
  targeted: ({ activity }) => activity.targeted,
  reached: ({ activity }) => activity.reached,
  reachedTotals: ({ activity }) => totalsOf(activity.reached),
  money: ({ activity }) =>
    activity.money.map(({ contribution, ...money }) => ({
      ...money,
      isInKind: contribution === 'IN_KIND',
    })),
  results: ({ activity }) => activity.results,
  answers: ({ activity }) =>
    Object.entries(activity.answers).map(([question, text]) => ({
      question: Number(question),
      text,
    })),
  reportedBy: ({ entries }) => ({ id: entries[0]!.recording.organization }),
  sharedWith: ({ sharedWith }) => sharedWith.map((id) => ({ id })),
  revision: (shown) => revisionOf(shown),
  report: (shown, { form }) => reportOf(shown.activity, revisionOf(shown), form),
  reportsServed: async (shown, args, context) =>
    connectionOf(await linesOf(context, shown), readPage(args, 1), ({ id }) => id),
  reportsServedTotal: async (shown, _, context) =>
    reportsServedCount(await linesOf(context, shown)),
};

/** Reports that were served until the day as of which the activity is shown. */
async function linesOf({ loaders }: Context, { id, asOf }: Activity): Promise<ServedReport[]> {
  const lines = await loaders.ledger.load(id);
  return lines.filter(({ servedOn }) => asOf === null || servedOn <= asOf);
}

function areaOf(place: PlaceName | null) {
  return place && { ...place, area: place.pcode === null ? null : { pcode: place.pcode } };
}

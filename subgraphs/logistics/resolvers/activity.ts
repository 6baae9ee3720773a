import { connectionOf, readPage } from '../../../shared/core/connection';
import { totalsOf } from '../../../shared/core/population-figure';
import { loadRecorded, pageRecorded } from '../../../shared/runtime/recording/shared-recorder';
import type { Context } from '../context';
import type { Activity } from '../domain/activity/activity';
import { activityKind, revisionOf } from '../domain/activity/activity';
import type { PlaceName } from '../domain/activity/activity-record';
import { reportsServedCount } from '../domain/activity/reports-served-count';
import type { ServedReport } from '../domain/activity/served-report';
import type { ActivityResolvers, QueryResolvers } from '../generated/resolver-types';
import { keepServedCircles } from '../store/recorded-activities';
import { reportOf } from './activity-report';

/** Where activities are loaded from; who sees what was served from one changes with it. */
export const recordedActivities = {
  kind: activityKind,
  loaderOf: ({ loaders }: Context) => loaders.activity,
  follow: keepServedCircles,
};

/** An activity as it stood on a day, or with all that is known; null for whoever may not see it. */
export function loadActivity(
  context: Context,
  id: string,
  asOf?: string | null,
): Promise<Activity | null> {
  return loadRecorded(recordedActivities, context, { id, asOf });
}

export const activityQuery: Pick<QueryResolvers, 'activity' | 'activities'> = {
  activity: (_, args, context) => loadRecorded(recordedActivities, context, args),
  activities: async (_, args, context) =>
    pageRecorded(recordedActivities, context, await context.store.recordedActivityIds(), args),
};

export const activity: ActivityResolvers = {
  __resolveReference: ({ id }, context) => loadActivity(context, id),
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

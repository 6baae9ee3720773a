import type { UserError } from '../../../shared/core/recording/user-error';
import { notFound, refused } from '../../../shared/core/recording/user-error';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { RecordingGround } from '../../../shared/runtime/recording/change-history';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import type { RecordedChange } from '../../../shared/runtime/recording/recorded-change';
import { notRecorded } from '../../../shared/runtime/recording/recorded-change';
import { storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import type { Context } from '../context';
import type { Activity } from '../domain/activity/activity';
import { contentOf, revisionOf } from '../domain/activity/activity';
import type { ReportServed, ServedReportState } from '../domain/activity/served-report';
import { servedReportKind } from '../domain/activity/served-report';
import type { ReportForm } from '../domain/rendering/rendered';
import { renderReport } from '../domain/rendering/render-report';
import type { MutationResolvers, ServedReportResolvers } from '../generated/resolver-types';
import { circleOfServed, sightOnServed } from '../store/recorded-activities';
import { loadActivity } from './activity';
import { reportOf } from './activity-report';

export const servedReport: ServedReportResolvers = {
  activity: ({ activityId }, _, context) => loadActivity(context, activityId),
  servedTo: ({ servedTo }) => ({ id: servedTo }),
  report: async ({ activityId, revision, form }, _, { loaders }) => {
    const history = (await loaders.activity.load(activityId))?.history;
    const entries = [history?.opening, ...(history?.standing ?? [])];
    const entry = entries.find((one) => one?.id === revision);
    const record = entry ? contentOf(entry.event) : null;
    return record && reportOf(record, revision, form);
  },
};

export const servedReportMutation: Pick<MutationResolvers, 'serveReport' | 'withdrawServedReport'> =
  {
    serveReport: async (_, { input }, context) => {
      const organization = actingOrganization(context.viewer.caller);
      const { clientKey, activityId, form } = input;
      const activity = await loadActivity(context, activityId);
      if (!activity) return unknownActivity(activityId);
      const asked = { activityId, form, receiver: input.receiver ?? organization };
      const when = { date: context.viewer.today, citation: null };
      const event = { type: 'REPORT_SERVED' as const, ...when, ...asked };
      const made = await recordEntry(groundOf(context), servedReportKind, {
        ...{ clientKey, id: null, basedOnVersion: 0, onBehalfOf: null, asked },
        event: { ...event, revision: revisionOf(activity) },
        check: () => Promise.resolve(reasonsAgainst(activity, form)),
      });
      return shown(context, made);
    },
    withdrawServedReport: async (_, { input }, context) =>
      shown(context, await withdrawEntry(groundOf(context), servedReportKind, input)),
  };

/** The line of the ledger with what it counts as now. */
async function shown(
  { loaders }: Context,
  { thing, ...change }: RecordedChange<ServedReportState>,
) {
  if (!thing) return { ...change, served: null };
  const { id, activityId } = thing;
  loaders.servedReport.clear(id);
  loaders.servedReportIds.clear(linkTo('Activity', activityId));
  const lines = await loaders.ledger.clear(activityId).load(activityId);
  return { ...change, served: lines.find((line) => line.id === id) ?? null };
}

function reasonsAgainst({ withdrawal, activity }: Activity, form: ReportForm): UserError[] {
  if (withdrawal) return [refused('activityId', 'It was withdrawn as a whole.')];
  const report = renderReport(activity, form);
  if (report.ok) return [];
  return report.missing.map(({ field, where, expected }) =>
    refused('form', `${field} is missing: expected ${expected}, at ${where} of the activity.`),
  );
}

function unknownActivity(id: string) {
  const message = `There is no Activity ${JSON.stringify(id)}.`;
  const { thing: served, ...change } = notRecorded(notFound('activityId', message));
  return { ...change, served };
}

function groundOf({ database, viewer, loaders }: Context): RecordingGround<ReportServed> {
  const sightOn: RecordingGround<ReportServed>['sightOn'] = async (_, { opening }) =>
    sightOnServed(viewer, await loaders.activity.load(opening!.event.activityId));
  const circleOf: RecordingGround<ReportServed>['circleOf'] = async (_, { opening }) => {
    const { event, recording } = opening!;
    const seen = await loaders.activity.load(event.activityId);
    return storedCircle(circleOfServed(seen!.history, recording.organization));
  };
  return { database, viewer, sightOn, circleOf };
}

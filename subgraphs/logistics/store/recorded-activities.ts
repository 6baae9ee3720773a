import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Circle } from '../../../shared/core/recording/circle';
import type { History } from '../../../shared/core/recording/history-entry';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { SeenHistory, Sight } from '../../../shared/core/recording/see-history';
import { seenAt } from '../../../shared/core/recording/see-history';
import { idsOfKind, readHistories } from '../../../shared/runtime/recording/store/read-histories';
import { lockName } from '../../../shared/runtime/recording/store/recording-request';
import { keepCircle, storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import {
  linkedIdsLoader,
  recordedIds,
  seenLoader,
} from '../../../shared/runtime/recording/store/recorded-loaders';
import {
  circleOfShared,
  sharedRecordLoader,
} from '../../../shared/runtime/recording/store/shared-records';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { activityKind, ownIdLink } from '../domain/activity/activity';
import type { ActivityEvent } from '../domain/activity/activity-event';
import { ledgerOfActivity } from '../domain/activity/ledger-of-activity';
import type { ServedReport } from '../domain/activity/served-report';
import { servedReportKind } from '../domain/activity/served-report';

/** The loaders of activities and of the ledger of reports that were served from them. */
export function activityLoaders(manager: EntityManager, viewer: Viewer) {
  const activity = sharedRecordLoader(manager, viewer, activityKind);
  const servedReportIds = linkedIdsLoader(manager, servedReportKind.name);
  const servedReport = seenLoader(manager, servedReportKind, (all) =>
    Promise.all(
      all.map(async ({ opening }) =>
        sightOnServed(viewer, await activity.load(opening!.event.activityId)),
      ),
    ),
  );
  const ledger = new DataLoader<string, readonly ServedReport[]>((ids) =>
    Promise.all(
      ids.map(async (id) => {
        const [seen, lineIds] = await Promise.all([
          activity.load(id),
          servedReportIds.load(linkTo('Activity', id)),
        ]);
        if (!seen) return [];
        const lines = await Promise.all(lineIds.map((lineId) => servedReport.load(lineId)));
        const shown = lines.map((line) => line && seenAt(servedReportKind, line, null));
        return ledgerOfActivity(
          seen.history,
          shown.filter((line) => line !== null),
        );
      }),
    ),
  );
  return { activity, servedReport, servedReportIds, ledger };
}

/** Whoever may see an activity sees what was served from it; a known organization may have it served. */
export function sightOnServed({ caller }: Viewer, activity: SeenHistory | null): Sight {
  return {
    isPublic: activity?.sight.isPublic === true,
    mayRead: activity !== null,
    mayReadConfidential: activity !== null,
    mayRecord: activity !== null && caller.kind === 'ORGANIZATION',
  };
}

/** Who sees a line of the ledger: whoever sees the activity, and who was served. */
export function circleOfServed(activity: History<ActivityEvent>, servedTo: string): Circle {
  const circle = circleOfShared(activityKind, activity);
  return { ...circle, named: [...circle.named, servedTo] };
}

/** Says anew who sees what was served from an activity, within the act that changes who sees the activity. */
export async function keepServedCircles(
  transaction: EntityManager,
  activity: History<ActivityEvent>,
): Promise<void> {
  const link = linkTo('Activity', activity.id);
  const ids = (await idsOfKind(transaction, servedReportKind.name, [link])).get(link) ?? [];
  for (const line of (await readHistories(transaction, servedReportKind, ids)).values()) {
    const circle = circleOfServed(activity, line!.opening!.recording.organization);
    await keepCircle(
      transaction,
      { kind: servedReportKind.name, id: line!.id },
      storedCircle(circle),
    );
  }
}

/** The ids of all activities that were recorded. */
export function recordedActivityIds(manager: EntityManager): Promise<string[]> {
  return recordedIds(manager, activityKind.name);
}

/**
 * The activity that an organization reports under this id of its own; null when none stands. Until the
 * transaction ends nobody else is told: of several who record one activity at once the others find the first.
 */
export async function reportedActivityId(
  transaction: EntityManager,
  organization: string,
  ownId: string,
): Promise<string | null> {
  await lockName(transaction, `own id ${organization} ${ownId}`);
  const link = ownIdLink(ownId);
  const ids = (await idsOfKind(transaction, activityKind.name, [link])).get(link) ?? [];
  for (const history of (await readHistories(transaction, activityKind, ids)).values()) {
    const recording = history?.opening?.recording;
    if (recording?.organization === organization && !recording.withdrawal) return history!.id;
  }
  return null;
}

import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { SharedFrame } from '../../../../shared/core/recording/shared-record';
import { sharedKind } from '../../../../shared/core/recording/shared-record';
import { invalid } from '../../../../shared/core/recording/user-error';
import type { ActivityBegun, ActivityRevised } from './activity-event';
import type { ActivityRecord } from './activity-record';
import { checkActivity } from './check-activity';

interface ActivityState {
  activity: ActivityRecord;
}

/** An activity as its history leaves it. */
export type Activity = Recorded<ActivityState & SharedFrame>;

/** How an activity follows from what its organization recorded: each revision is the whole record. */
export const activityKind = sharedKind<ActivityBegun, ActivityRevised, ActivityState>({
  name: 'Activity',
  begin: ({ activity }) => ({ activity }),
  apply: (state, { activity }) => {
    state.activity = activity;
  },
  beginProblems: ({ activity }) => checkActivity(activity),
  problems: (state, { activity }) => {
    if (activity.id === state.activity.id) return checkActivity(activity);
    const message = `This activity is ${JSON.stringify(state.activity.id)}: another one is a record of its own.`;
    return [invalid('activity.ownId', message)];
  },
  linksOf: ({ activity }) => [ownIdLink(activity.id)],
});

/** What finds an activity by the id that it has with its organization. */
export function ownIdLink(ownId: string): string {
  return linkTo('ActivityOfOrganization', ownId);
}

/** The id of the entry with which the record was written as it is shown: its revision. */
export function revisionOf({ entries }: Pick<Activity, 'entries'>): string {
  return entries.findLast(({ event }) => contentOf(event) !== null)!.id;
}

/** The record as an entry tells it; null for one that tells of something else, as who sees it. */
export function contentOf(event: RecordedEvent): ActivityRecord | null {
  return (event as Partial<ActivityRevised>).activity ?? null;
}

import type { UserError } from '../../../shared/core/recording/user-error';
import { refused } from '../../../shared/core/recording/user-error';
import type { RecordingGround } from '../../../shared/runtime/recording/change-history';
import type { NamedChange } from '../../../shared/runtime/recording/named-change';
import { namedChange } from '../../../shared/runtime/recording/named-change';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import { notRecorded } from '../../../shared/runtime/recording/recorded-change';
import { storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import {
  circleOfShared,
  sightOnShared,
} from '../../../shared/runtime/recording/store/shared-records';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import type { Context } from '../context';
import { activityKind } from '../domain/activity/activity';
import type { ActivityBegun, ActivityEvent } from '../domain/activity/activity-event';
import type { InputMaybe, MutationResolvers } from '../generated/resolver-types';
import { keepServedCircles } from '../store/recorded-activities';
import { activityOf } from './activity-input';

type ActivityState = Parameters<typeof activityKind.circleOf>[0];
type Change = NamedChange<'activity', ActivityState>;

interface ActInput {
  readonly clientKey: string;
  readonly onBehalfOf?: InputMaybe<string>;
  readonly id?: string;
  readonly basedOnVersion?: number;
  readonly date: string;
  readonly citation?: InputMaybe<string>;
}

export const activityMutation: Pick<
  MutationResolvers,
  'recordActivity' | 'reviseActivity' | 'shareActivity' | 'withdrawActivityEntry'
> = {
  recordActivity: (_, { input }, context) => {
    const organization = actingOrganization(context.viewer.caller);
    const { record, errors } = activityOf(input.activity);
    if (!record) return notMade(errors);
    const event: ActivityBegun = {
      ...{ type: 'BEGUN', ...dated(input), activity: record, agreementId: null },
      countries: [...new Set(record.places.map(({ iso3 }) => iso3))],
      sharedWith: input.sharedWith ?? [],
      publicFrom: input.publicFrom ?? null,
      isExample: input.isExample ?? false,
    };
    return change(context, input, event, () => reportedBefore(context, organization, record.id));
  },
  reviseActivity: (_, { input }, context) => {
    actingOrganization(context.viewer.caller);
    const { record, errors } = activityOf(input.activity);
    if (!record) return notMade(errors);
    return change(context, input, { type: 'REVISED', ...dated(input), activity: record });
  },
  shareActivity: (_, { input }, context) => {
    const { sharedWith, publicFrom } = input;
    const sharing = { sharedWith: sharedWith ?? [], publicFrom: publicFrom ?? null };
    return change(context, input, { type: 'SHARING_CHANGED', ...dated(input), sharing });
  },
  withdrawActivityEntry: async (_, { input }, context) => {
    const made = await withdrawEntry(groundOf(context), activityKind, input);
    return shown(context, namedChange('activity', made));
  },
};

async function change(
  context: Context,
  { clientKey, onBehalfOf = null, id = undefined, basedOnVersion = 0 }: ActInput,
  event: ActivityEvent,
  check?: () => Promise<readonly UserError[]>,
): Promise<Change> {
  const begun = { clientKey, onBehalfOf, id: id ?? null, basedOnVersion, event };
  const request = check ? { ...begun, check } : begun;
  const made = await recordEntry(groundOf(context), activityKind, request);
  return shown(context, namedChange('activity', made));
}

/** What is read of it in the same request is what it has become. */
function shown({ loaders }: Context, made: Change): Change {
  if (made.activity) loaders.activity.clear(made.activity.id);
  if (made.activity) loaders.ledger.clear(made.activity.id);
  return made;
}

/** One activity is one record: a second one under the same id of the organization would be reported twice. */
async function reportedBefore(
  { loaders, store }: Context,
  organization: string,
  ownId: string,
): Promise<UserError[]> {
  for (const id of await store.activityIdsByOwnId(ownId)) {
    const recording = (await loaders.activity.load(id))?.history.opening?.recording;
    if (recording?.organization !== organization || recording.withdrawal) continue;
    const message = `It is reported as ${JSON.stringify(id)}: revise that record.`;
    return [refused('activity.ownId', message)];
  }
  return [];
}

function dated({ date, citation }: ActInput) {
  return { date, citation: citation ?? null };
}

function notMade(errors: readonly UserError[]): Change {
  return namedChange('activity', notRecorded(...errors));
}

function groundOf({ database, viewer }: Context): RecordingGround<ActivityEvent> {
  const sightOn: RecordingGround<ActivityEvent>['sightOn'] = (_, history) =>
    Promise.resolve(sightOnShared(activityKind, history, viewer));
  const circleOf: RecordingGround<ActivityEvent>['circleOf'] = async (transaction, history) => {
    await keepServedCircles(transaction, history);
    return storedCircle(circleOfShared(activityKind, history));
  };
  return { database, viewer, sightOn, circleOf };
}

import type { UserError } from '../../../shared/core/recording/user-error';
import { refused } from '../../../shared/core/recording/user-error';
import type { Transaction } from '../../../shared/runtime/postgres';
import type { NamedChange } from '../../../shared/runtime/recording/named-change';
import { namedChange } from '../../../shared/runtime/recording/named-change';
import { notRecorded } from '../../../shared/runtime/recording/recorded-change';
import { begunBy, dated, sharingOf } from '../../../shared/runtime/recording/shared-record-input';
import { record, withdraw } from '../../../shared/runtime/recording/shared-recorder';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { Context } from '../context';
import type { activityKind } from '../domain/activity/activity';
import type { ActivityBegun, ActivityEvent } from '../domain/activity/activity-event';
import type { MutationResolvers } from '../generated/resolver-types';
import { reportedActivityId } from '../store/recorded-activities';
import { recordedActivities } from './activity';
import { activityOf } from './activity-input';

type State = Parameters<typeof activityKind.circleOf>[0];
type Change = NamedChange<'activity', State>;
type Act = Parameters<typeof record<Context, 'activity', ActivityEvent, State>>[3];

export const activityMutation: Pick<
  MutationResolvers,
  'recordActivity' | 'reviseActivity' | 'shareActivity' | 'withdrawActivityEntry'
> = {
  recordActivity: (_, { input }, context) => {
    const organization = actingOrganization(context.viewer.caller);
    const { record: told, errors } = activityOf(input.activity);
    if (!told) return notMade(errors);
    const countries = [...new Set(told.places.map(({ iso3 }) => iso3))];
    const event: ActivityBegun = { ...begunBy({ ...input, countries }), activity: told };
    const check = (transaction: Transaction) => reportedBefore(transaction, organization, told.id);
    return change(context, { input, event, check });
  },
  reviseActivity: (_, { input }, context) => {
    actingOrganization(context.viewer.caller);
    const { record: told, errors } = activityOf(input.activity);
    if (!told) return notMade(errors);
    const event = { type: 'REVISED' as const, ...dated(input), activity: told };
    return change(context, { input, event });
  },
  shareActivity: (_, { input }, context) =>
    change(context, { input, event: sharingOf({ ...input, sharing: input }) }),
  withdrawActivityEntry: async (_, { input }, context) =>
    shown(context, await withdraw(recordedActivities, context, 'activity', input)),
};

async function change(context: Context, act: Act): Promise<Change> {
  return shown(context, await record(recordedActivities, context, 'activity', act));
}

/** What is read of it in the same request is what it has become. */
function shown({ loaders }: Context, made: Change): Change {
  if (made.activity) loaders.activity.clear(made.activity.id);
  if (made.activity) loaders.ledger.clear(made.activity.id);
  return made;
}

/** One activity is one record: a second one under the same id of the organization would be reported twice. */
async function reportedBefore(
  transaction: Transaction,
  organization: string,
  ownId: string,
): Promise<UserError[]> {
  const id = await reportedActivityId(transaction, organization, ownId);
  if (id === null) return [];
  const message = `It is reported as ${JSON.stringify(id)}: revise that record.`;
  return [refused('activity.ownId', message)];
}

function notMade(errors: readonly UserError[]): Change {
  return namedChange('activity', notRecorded(...errors));
}

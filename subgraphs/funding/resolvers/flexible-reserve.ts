import type { Context } from '../context';
import { flexibleReserveKind, leftOf } from '../domain/flexible-reserve';
import { daysBetween } from '../domain/horizon/day';
import { moneyOf } from '../domain/horizon/money-problems';
import type {
  FlexibleReserveResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolver-types';
import {
  loadRecorded,
  pageRecorded,
  record,
  sharedFields,
  withdraw,
} from '../../../shared/runtime/recording/shared-recorder';
import { begunBy, dated, sharingOf } from '../../../shared/runtime/recording/shared-record-input';

/** Where flexible reserves are loaded from. */
export const reserves = {
  kind: flexibleReserveKind,
  loaderOf: ({ loaders }: Context) => loaders.flexibleReserve,
};

export const reserveQuery: Pick<QueryResolvers, 'flexibleReserve' | 'flexibleReserves'> = {
  flexibleReserve: (_, args, context) => loadRecorded(reserves, context, args),
  flexibleReserves: async (_, args, context) =>
    pageRecorded(
      reserves,
      context,
      await context.store.recordedIds(flexibleReserveKind.name),
      args,
    ),
};

export const reserveMutation: Pick<
  MutationResolvers,
  | 'recordFlexibleReserve'
  | 'recordReserveRelease'
  | 'shareFlexibleReserve'
  | 'withdrawFlexibleReserveEntry'
> = {
  recordFlexibleReserve: (_, { input }, context) => {
    const { title, purposes, amount, currency, trigger, daysToRelease } = input;
    const own = { title, purposes, amount, currency, trigger, daysToRelease };
    const left = { availableUntil: input.availableUntil ?? null, holderId: input.holderId ?? null };
    const event = { ...begunBy(input), ...own, ...left };
    return record(reserves, context, 'reserve', { input, event });
  },
  recordReserveRelease: (_, { input }, context) => {
    const { key, amount, until, reason } = input;
    const own = { key, amount, until, requestedOn: input.requestedOn ?? null, reason };
    const event = { type: 'RELEASED' as const, ...dated(input), ...own };
    return record(reserves, context, 'reserve', { input, event });
  },
  shareFlexibleReserve: (_, { input }, context) =>
    record(reserves, context, 'reserve', { input, event: sharingOf(input) }),
  withdrawFlexibleReserveEntry: (_, { input }, context) =>
    withdraw(reserves, context, 'reserve', input),
};

export const flexibleReserve: FlexibleReserveResolvers = {
  ...sharedFields,
  amount: ({ amount, currency }) => moneyOf(amount, currency),
  left: (reserve) => moneyOf(leftOf(reserve), reserve.currency),
  releases: ({ releases, currency }) =>
    releases.map(({ key, date, until, amount, requestedOn, reason }) => ({
      ...{ key, reason, requestedOn },
      amount: moneyOf(amount, currency),
      period: { from: date, to: until },
      daysTaken: requestedOn === null ? null : daysBetween(requestedOn, date),
    })),
};

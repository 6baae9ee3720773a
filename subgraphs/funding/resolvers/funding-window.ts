import type { Context } from '../context';
import type { Commitment } from '../domain/funding-window';
import { fundingWindowKind } from '../domain/funding-window';
import { moneyOf } from '../domain/horizon/money-problems';
import type {
  FundingWindowResolvers,
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

/** Where funding windows are loaded from. */
export const windows = {
  kind: fundingWindowKind,
  loaderOf: ({ loaders }: Context) => loaders.fundingWindow,
};

export const windowQuery: Pick<QueryResolvers, 'fundingWindow' | 'fundingWindows'> = {
  fundingWindow: (_, args, context) => loadRecorded(windows, context, args),
  fundingWindows: async (_, args, context) =>
    pageRecorded(windows, context, await context.store.recordedIds(fundingWindowKind.name), args),
};

export const windowMutation: Pick<
  MutationResolvers,
  | 'recordFundingWindow'
  | 'recordFundingCommitment'
  | 'cutFundingCommitment'
  | 'shareFundingWindow'
  | 'withdrawFundingWindowEntry'
> = {
  recordFundingWindow: (_, { input }, context) => {
    const { title, purposes, from, until } = input;
    const own = { title, purposes, from, until, holderId: input.holderId ?? null };
    return record(windows, context, 'window', { input, event: { ...begunBy(input), ...own } });
  },
  recordFundingCommitment: (_, { input }, context) => {
    const { key, donorName, amount, currency, purposes, from, until } = input;
    const type = 'COMMITMENT_MADE' as const;
    const own = { key, donorName, donorId: input.donorId ?? null, amount, currency };
    const event = { type, ...dated(input), ...own, purposes, from, until };
    return record(windows, context, 'window', { input, event });
  },
  cutFundingCommitment: (_, { input }, context) => {
    const { key, until, amount, reason } = input;
    const type = 'COMMITMENT_CUT' as const;
    const event = { type, ...dated(input), key, until, amount, reason };
    return record(windows, context, 'window', { input, event });
  },
  shareFundingWindow: (_, { input }, context) =>
    record(windows, context, 'window', { input, event: sharingOf(input) }),
  withdrawFundingWindowEntry: (_, { input }, context) =>
    withdraw(windows, context, 'window', input),
};

export const fundingWindow: FundingWindowResolvers = {
  ...sharedFields,
  period: ({ from, until }) => ({ from, to: until }),
  commitments: ({ commitments }) => commitments.map(asCommitment),
};

/** A commitment as the graph shows it. */
function asCommitment(commitment: Commitment) {
  const { key, donorName, donorId, purposes, from, until, amount, currency, cut } = commitment;
  const { agreedAmount, agreedUntil } = commitment;
  return {
    ...{ key, donorName, purposes, agreedUntil },
    donor: donorId === null ? null : { id: donorId },
    period: from <= until ? { from, to: until } : null,
    amount: moneyOf(amount, currency),
    agreedAmount: moneyOf(agreedAmount, currency),
    cut: cut && { date: cut.date, reason: cut.reason },
  };
}

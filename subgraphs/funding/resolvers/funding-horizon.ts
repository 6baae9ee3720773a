import { PassageError } from '../../../shared/core/errors';
import type { Context } from '../context';
import type { FundingHorizon } from '../domain/funding-horizon';
import { fundingHorizon } from '../domain/funding-horizon';
import { moneyOf } from '../domain/horizon/money-problems';
import type { AccessAgreementResolvers, FundingSpanResolvers } from '../generated/resolver-types';
import { reserves } from './flexible-reserve';
import { windows } from './funding-window';
import { listRecorded, pageRecorded } from '../../../shared/runtime/recording/shared-recorder';

const WARNING_DAYS = 180;
const MOST_WARNING_DAYS = 3_650;

/** What an agreement has of what was recorded of its money. */
export const moneyOfAgreement: Pick<
  AccessAgreementResolvers,
  'fundingWindows' | 'flexibleReserves' | 'fundingHorizon'
> = {
  fundingWindows: async ({ id }, args, context) =>
    pageRecorded(windows, context, await context.loaders.fundingWindowIds.load(id), args),
  flexibleReserves: async ({ id }, args, context) =>
    pageRecorded(reserves, context, await context.loaders.flexibleReserveIds.load(id), args),
  fundingHorizon: ({ id }, { asOf, purpose, warningDays }, context) =>
    horizonOf(context, id, {
      asOf: asOf ?? context.viewer.today,
      purpose: purpose ?? null,
      warningDays: checkWarning(warningDays ?? WARNING_DAYS),
    }),
};

export const fundingSpan: FundingSpanResolvers = {
  period: ({ from, until }) => ({ from, to: until }),
  amount: ({ amount, currency }) => moneyOf(amount, currency),
};

/** The horizon as it was known on its day, from what the caller may see. */
async function horizonOf(
  context: Context,
  agreementId: string,
  question: Parameters<typeof fundingHorizon>[2],
): Promise<FundingHorizon> {
  const { loaders } = context;
  const { asOf } = question;
  const [windowIds, reserveIds] = await Promise.all([
    loaders.fundingWindowIds.load(agreementId),
    loaders.flexibleReserveIds.load(agreementId),
  ]);
  return fundingHorizon(
    await listRecorded(windows, context, windowIds, asOf),
    await listRecorded(reserves, context, reserveIds, asOf),
    question,
  );
}

function checkWarning(days: number): number {
  if (days >= 0 && days <= MOST_WARNING_DAYS) return days;
  throw new PassageError('BAD_INPUT', 'nobody can be warned so many days before', {
    where: 'warningDays',
    value: String(days),
    expected: `0 to ${MOST_WARNING_DAYS}`,
  });
}

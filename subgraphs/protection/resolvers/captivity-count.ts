import { type PageArguments, connectionOf, readPage } from '../../../shared/core/connection';
import { tellState } from '../../../shared/runtime/answer-states';
import type { RecordWhere } from '../../../shared/sharing/record-scope';
import type { Context } from '../context';
import { type CaptivityAnswer, coordinateOfCount } from '../domain/captivity-answers';
import type { CaptivityCount, CaptivityGrouping } from '../domain/captivity-count';
import type { CaptivityCountResolvers } from '../generated/resolver-types';

export const captivityCount: CaptivityCountResolvers = {
  country: ({ country }) => (country === null ? null : { iso3: country }),
  period: ({ years: [first, last] }) => ({ from: `${first}-01-01`, to: `${last}-12-31` }),
  withheld: told('withheld'),
  toldAs: told('toldAs'),
  reason: told('reason'),
  exists: told('exists'),
  from: told('from'),
  to: told('to'),
  rounded: told('rounded'),
  exact: told('exact'),
};

/** Where and when the captivities of a count are. */
export function whereCaptivities(
  { recordKey }: CaptivityCount,
  { loaders }: Context,
): Promise<RecordWhere> {
  return loaders.recordWhere.load(recordKey);
}

interface CaptivityArguments extends PageArguments {
  readonly groupBy?: readonly CaptivityGrouping[] | null;
}

/** One page of the cells that were told; of one country, or of all. */
export async function captivityCounts(
  args: CaptivityArguments,
  context: Context,
  country?: string,
) {
  const page = readPage(args, 1);
  const cells = await context.store.captivityCounts(args.groupBy ?? [], country);
  return connectionOf(cells, page, ({ recordKey }) => recordKey);
}

/** The database decides whether who asks may read it. */
function told<Value>(field: string) {
  const coordinate = coordinateOfCount(field);
  return async ({ recordKey }: CaptivityCount, _: object, context: Context): Promise<Value> => {
    const found = await context.loaders.closedValue.load({ recordKey, coordinate });
    const { withheld, value } = (found ?? NOTHING) as CaptivityAnswer;
    if (withheld) tellState(context, 'SUPPRESSED');
    return value as Value;
  };
}

const NOTHING: CaptivityAnswer = { withheld: false, value: null };

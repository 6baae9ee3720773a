import type { OwnersFunding } from '../plan';
import type { CountedPart, CountedTotal } from './counted-total';

/**
 * What a plan received. How its flows relate to each other is known to their owner, whose rules count them;
 * here they stand in the form of every total that counts once.
 */
export function countPlanFunding({
  countedOnceUsd,
  naiveUsd,
  counted,
  leftOut,
}: OwnersFunding): CountedTotal {
  return {
    measure: 'FUNDING_USD',
    addsUp: false,
    addsUpInWords:
      'money that moved from one plan to another counts in both, so plans may not be added; FundingSum counts across plans',
    counted: countedOnceUsd,
    ...{ atLeast: null, atMost: null },
    naive: naiveUsd,
    included: counted.map((part) => partOf('OWNER_COUNTED', part)),
    excluded: leftOut.map((part) => partOf('OWNER_LEFT_OUT', part)),
    period: { from: null, to: null },
    datasets: [],
    asOf: null,
  };
}

function partOf(
  rule: CountedPart['rule'],
  { explanation, flows, amountUsd }: OwnersFunding['counted'][number],
): CountedPart {
  return { rule, explanation, records: flows, amount: amountUsd };
}

import type { OwnersReceived } from '../organization';
import type { OwnersFunding } from '../plan';
import { addDecimals } from '../../../../shared/core/decimal-sum';
import type { CountedPart, CountedTotal, Explanations } from './counted-total';
import { PartsByRule } from './counted-total';

/** What other systems tell of the plan's flows once more, in US dollars. */
export interface ToldAgain {
  readonly amounts: readonly string[];
  readonly asOf: Date | null;
}

const TOLD_AGAIN: Explanations = {
  SAME_MONEY: 'another system, as a pooled fund or IATI, tells of a flow that is listed',
};

/**
 * What a plan received. How its flows relate to each other is known to their owner, whose rules count them;
 * here they stand in the form of every total that counts once, beside what other systems tell of the same money.
 */
export function countPlanFunding(
  { countedOnceUsd, naiveUsd, counted, leftOut }: OwnersFunding,
  { amounts, asOf }: ToldAgain,
): CountedTotal {
  const parts = new PartsByRule();
  for (const amount of amounts) parts.add('SAME_MONEY', amount);
  return {
    measure: 'FUNDING_USD',
    addsUp: false,
    addsUpInWords:
      'money that moved from one plan to another counts in both, so plans may not be added; FundingSum counts across plans',
    counted: countedOnceUsd,
    ...{ atLeast: null, atMost: null },
    naive: naiveUsd && addDecimals([naiveUsd, ...amounts]),
    included: counted.map((part) => partOf('OWNER_COUNTED', part)),
    excluded: [
      ...leftOut.map((part) => partOf('OWNER_LEFT_OUT', part)),
      ...parts.under(TOLD_AGAIN),
    ],
    period: { from: null, to: null },
    datasets: [],
    asOf,
  };
}

/**
 * What an organization received. Its flows are counted by their owner; what other systems tell of them once
 * more is left out.
 */
export function countReceivedFunding(
  { flows, fundingUsd }: OwnersReceived,
  { amounts, asOf }: ToldAgain,
): CountedTotal {
  const parts = new PartsByRule();
  for (const amount of amounts) parts.add('SAME_MONEY', amount);
  const counted = 'commitments and payments to it, each flow once';
  return {
    measure: 'FUNDING_USD',
    addsUp: false,
    addsUpInWords:
      'money that one organization passes on counts for the next one too, so organizations may not be added',
    counted: fundingUsd,
    ...{ atLeast: null, atMost: null },
    naive: addDecimals([fundingUsd, ...amounts]),
    included: [partOf('OWNER_COUNTED', { explanation: counted, flows, amountUsd: fundingUsd })],
    excluded: parts.under(TOLD_AGAIN),
    ...{ period: { from: null, to: null }, datasets: [], asOf },
  };
}

function partOf(
  rule: CountedPart['rule'],
  { explanation, flows, amountUsd }: OwnersFunding['counted'][number],
): CountedPart {
  return { rule, explanation, records: flows, amount: amountUsd };
}

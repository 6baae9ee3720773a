import type { OwnersReceived } from '../organization';
import type { OwnersFunding } from '../plan';
import { addDecimals, subtractDecimals } from '../../../../shared/core/decimal-sum';
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
 * What an organization received. Its flows are counted by their owner, each once; left out are pledges, the
 * further rows that tell of a flow, and what other systems tell of them once more.
 */
export function countReceivedFunding(
  received: OwnersReceived,
  { amounts, asOf }: ToldAgain,
): CountedTotal {
  const { flows, flowsPledged, fundingUsd, naiveUsd } = received;
  const parts = new PartsByRule();
  for (const amount of amounts) parts.add('SAME_MONEY', amount);
  const explanation = 'commitments and payments to it, each flow once';
  const counted = { explanation, flows: flows - flowsPledged, amountUsd: fundingUsd };
  return {
    measure: 'FUNDING_USD',
    addsUp: false,
    addsUpInWords:
      'money that one organization passes on counts for the next one too, so organizations may not be added',
    counted: fundingUsd,
    ...{ atLeast: null, atMost: null },
    naive: addDecimals([naiveUsd, ...amounts]),
    included: [partOf('OWNER_COUNTED', counted)],
    excluded: [...leftOutOf(received), ...parts.under(TOLD_AGAIN)],
    ...{ period: { from: null, to: null }, datasets: [], asOf },
  };
}

function leftOutOf(received: OwnersReceived): CountedPart[] {
  const { flows, flowsPledged, fundingUsd, pledgesUsd, rowsListed, naiveUsd } = received;
  const once = addDecimals([fundingUsd, pledgesUsd]);
  return [
    {
      explanation: 'a pledge that has not become a commitment',
      ...{ flows: flowsPledged, amountUsd: pledgesUsd },
    },
    {
      explanation: 'the same flow stands in another row, file or snapshot and is counted there',
      ...{ flows: rowsListed - flows, amountUsd: subtractDecimals(naiveUsd, once) },
    },
  ]
    .filter((part) => part.flows > 0)
    .map((part) => partOf('OWNER_LEFT_OUT', part));
}

function partOf(
  rule: CountedPart['rule'],
  { explanation, flows, amountUsd }: OwnersFunding['counted'][number],
): CountedPart {
  return { rule, explanation, records: flows, amount: amountUsd };
}

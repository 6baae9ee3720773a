/** Why a row of a file is in a total or not. The first two are counted. */
export const FUNDING_RULES = {
  INCOMING: 'a commitment or payment that came in from outside',
  REALLOCATED:
    'an internal transfer by an organization that had received nothing for this plan from outside, that hands money for it to itself, or that passes on what was agreed before the plan began and came from nothing received for it: it brings what had not been given for the plan before',
  PLEDGE: 'a pledge that has not become a commitment',
  SAME_FLOW: 'the same flow stands in another file or snapshot and is counted there',
  PASSED_ON: 'an internal transfer of money that was counted when it came in',
  OUTGOING_ONLY:
    'seen on its way out only: nothing says that it arrived in the period that the file looks at',
  SHARED: 'shared with other years or countries, so that its part here is unknown',
} as const;

export type FundingRule = keyof typeof FUNDING_RULES;

export function isCounted(rule: FundingRule): boolean {
  return rule === 'INCOMING' || rule === 'REALLOCATED';
}

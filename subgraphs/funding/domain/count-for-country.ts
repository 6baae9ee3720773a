import type { FlowBoundary, FlowStatus, OnBoundary } from './flow-perspective';
import type { FundingRule } from './funding-rule';

/** What rows for a country and year have in common as far as the rule is concerned. */
export interface CountryGroup {
  readonly boundary: FlowBoundary;
  readonly onBoundary: OnBoundary | null;
  readonly status: FlowStatus;
  /** True when the rows name other countries beside this one. */
  readonly severalCountries: boolean;
  readonly speaks: boolean;
}

/**
 * How rows enter the total of a country in one year: FTS counts what came in for it alone and is
 * committed. With a whole country as the edge, every internal transfer was counted before.
 */
export function ruleForCountry(group: CountryGroup): FundingRule {
  if (!group.speaks) return 'SAME_FLOW';
  if (group.boundary === 'OUTGOING') return 'OUTGOING_ONLY';
  if (group.boundary === 'INTERNAL') return 'PASSED_ON';
  if (group.status === 'PLEDGE') return 'PLEDGE';
  return group.onBoundary === 'SHARED' || group.severalCountries ? 'SHARED' : 'INCOMING';
}

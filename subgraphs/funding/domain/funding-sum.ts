import type { FundingSumKey } from './funding-sum-key';

export const FUNDING_GROUPS = [
  'PLAN',
  'YEAR',
  'SECTOR',
  'DONOR',
  'RECIPIENT',
  'COUNTRY',
  'STATUS',
  'FLOW_TYPE',
  'CONTRIBUTION_TYPE',
] as const;

export type FundingGroup = (typeof FUNDING_GROUPS)[number];

/** Flows of one group, each counted once. */
export interface FundingSum {
  readonly keys: readonly FundingSumKey[];
  readonly flowsCounted: number;
  readonly countedOnceUsd: string;
  readonly pledgesUsd: string;
  readonly passedOnUsd: string;
  readonly outgoingOnlyUsd: string;
  readonly flows: number;
  readonly flowsUnconverted: number;
}

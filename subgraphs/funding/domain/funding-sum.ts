import type { FundingSumKey } from './funding-sum-key';

/** Flows of one group, each counted once. */
export interface FundingSum {
  readonly keys: readonly FundingSumKey[];
  readonly flowsCounted: number;
  readonly countedOnceUsd: string;
  readonly pledgesUsd: string;
  readonly reallocatedUsd: string;
  readonly passedOnUsd: string;
  readonly outgoingOnlyUsd: string;
  readonly flows: number;
  readonly flowsUnconverted: number;
}

import type { Outcome } from '../linkage/decide/decide-pair';

/** What comparing two records came to at one time. */
export interface PairFinding {
  readonly sequence: number;
  readonly outcome: Outcome;
  readonly modelVersion: string;
  readonly probability: number | null;
  readonly weight: number | null;
  readonly reason: string;
  readonly at: Date;
}

import type { HarmonizedKind } from './compared-record';

/** What one run of comparing a kind of records came to. */
export interface LinkingRun {
  readonly kind: HarmonizedKind;
  /** Null where rules decide and nothing is estimated. */
  readonly modelVersion: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly counts: RunCounts;
  /** Changes with any record of the kind: tells whether anything has to be compared again. */
  readonly recordsHash: string;
  /** What the graph withheld, in its own sentences. */
  readonly withheld: readonly string[];
}

export interface RunCounts {
  /** Records known, and those of them that are compared. */
  readonly records: number;
  readonly compared: number;
  /** Records that are new, changed or gone since the run before. */
  readonly changed: number;
  /** Pairs compared, and those of them that are kept as decisions. */
  readonly pairs: number;
  readonly kept: number;
  /** Records in blocks too large to tell anything. */
  readonly leftOut: number;
  readonly same: number;
  readonly needsPerson: number;
  readonly clusters: number;
}

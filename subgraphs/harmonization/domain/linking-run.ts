import type { HarmonizedKind } from './compared-record';

/**
 * How much a run compared: everything, what changed within its blocks, or nothing. Where everything had to be
 * compared the run says why.
 */
export type LinkingScope = 'WHOLE' | 'CHANGED' | 'NOTHING';

/** What one run of comparing a kind of records came to. */
export interface LinkingRun {
  readonly kind: HarmonizedKind;
  /** Null where nothing is compared. */
  readonly modelVersion: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly scope: LinkingScope;
  /** Why so much was compared, in words. */
  readonly why: string;
  /** Pairs that this run compared; the others stand as they were. */
  readonly judged: number;
  readonly counts: RunCounts;
  /** What the graph withheld, in its own sentences. */
  readonly withheld: readonly string[];
}

export interface RunCounts extends PairCounts {
  /** Records known, and those of them that are compared. */
  readonly records: number;
  readonly compared: number;
  /** Records that are new, changed or gone since the run before. */
  readonly changed: number;
  readonly same: number;
  readonly needsPerson: number;
  readonly clusters: number;
}

/** How many pairs there are, whichever run compared them. */
export interface PairCounts {
  /** Pairs that share a block, and those of them that are kept as decisions. */
  readonly pairs: number;
  readonly kept: number;
  /** Records in blocks too large to tell anything. */
  readonly leftOut: number;
}

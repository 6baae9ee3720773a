/** One line of the table that `npm run evaluate` prints. */
export interface Measure {
  readonly task: string;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  /** Pairs of records that were compared. */
  readonly pairs?: number;
  readonly seconds: number;
  /** What is to be reached, in words; left out where a figure only stands beside another. */
  readonly target?: string;
  /** True when the target was reached. */
  readonly isReached?: boolean;
  /** Other figures of the measure, as `34 of 34 plans`. */
  readonly result?: string;
  /** Sentences that explain it, printed below the table. */
  readonly notes?: readonly string[];
}

/** Measures one thing on the publishers' files. */
export interface EvaluationTask {
  readonly name: string;
  /** Takes the folder of the publishers' files; `out` is where it may write lists for people to check. */
  readonly run: (folders: { readonly data: string; readonly out: string }) => readonly Measure[];
}

/** Seconds since a moment of `performance.now()`. */
export function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

import type { LinkagePlan } from '../linkage-plan';

/** What agreeing at one level tells. */
export interface LevelWeight {
  readonly name: string;
  /** Chance of this level among pairs that are the same, and among pairs that are not. */
  readonly m: number;
  readonly u: number;
  /** log2(m / u): bits for (above 0) or against (below 0) that the two are the same. */
  readonly weight: number;
}

/** A Fellegi-Sunter model as plain data: the plan, what was estimated from which pairs, and its version. */
export interface LinkageModel {
  /** Changes whenever the plan or a number changes; equal versions decide alike. */
  readonly version: string;
  readonly plan: LinkagePlan;
  /** Share of the candidate pairs that are the same. */
  readonly prior: number;
  readonly comparisons: readonly {
    readonly field: string;
    readonly levels: readonly LevelWeight[];
  }[];
  /** Candidate pairs that it was estimated from, and answers of people among them. */
  readonly estimatedFrom: { readonly pairs: number; readonly answers: number };
}

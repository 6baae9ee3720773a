import type { Sensitivity } from '../../../../shared/core/sensitivity';
import type { HarmonizedKind } from '../compared-record';
import type { Outcome } from '../linkage/decide/decide-pair';
import type { DecidedBy } from './pair-decision';

/** A pair as it stands: what was found about it, and what that came to. */
export interface MergeDecision {
  readonly id: string;
  readonly kind: HarmonizedKind;
  readonly a: string;
  readonly b: string;
  readonly sourceA: string;
  readonly sourceB: string;
  readonly outcome: Outcome;
  readonly decidedBy: DecidedBy;
  /** The stricter of the two records' levels. */
  readonly sensitivity: Sensitivity;
  readonly probability: number | null;
  readonly weight: number | null;
  readonly levels: readonly number[];
  readonly weights: readonly number[];
  readonly contradictions: readonly string[];
  readonly modelVersion: string;
  readonly comparedAt: Date;
  /** What an answer of a person would be worth. */
  readonly reviewValue: number;
  /** The names, of records that are names. */
  readonly nameA: string | null;
  readonly nameB: string | null;
}

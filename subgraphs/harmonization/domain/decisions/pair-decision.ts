import type { Outcome } from '../linkage/decide/decide-pair';
import type { HarmonizedKind } from '../compared-record';

/** Who decided: the model or a rule by the two records alone, other pairs, or a person. */
export type DecidedBy = 'MODEL' | 'RULE' | 'OTHER_PAIRS' | 'PERSON';

/** What was found when two records were compared; only ever added, never changed. */
export interface PairDecision {
  readonly pairId: string;
  readonly kind: HarmonizedKind;
  readonly a: string;
  readonly b: string;
  readonly outcome: Outcome;
  readonly decidedBy: 'MODEL' | 'RULE';
  /** In words that hold no value of the records. */
  readonly reason: string;
  readonly modelVersion: string;
  /** Null where a rule decides and no weights are added up. */
  readonly probability: number | null;
  readonly weight: number | null;
  readonly levels: readonly number[];
  readonly weights: readonly number[];
  readonly contradictions: readonly string[];
  /** The content hashes that the two had. */
  readonly hashA: string;
  readonly hashB: string;
}

/** What of a decision as it stands in the table is needed to tell what its pair comes to. */
export interface RecordedDecision extends Omit<
  PairDecision,
  'reason' | 'modelVersion' | 'hashA' | 'hashB'
> {
  readonly sequence: number;
}

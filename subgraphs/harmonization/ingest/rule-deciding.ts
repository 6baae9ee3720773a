import type { ComparedRecord } from '../domain/compared-record';
import type { PairDecision } from '../domain/decisions/pair-decision';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import type { Answer } from '../domain/linkage/linked-pair';
import type { LinkageModel } from '../domain/linkage/score/linkage-model';

/** Pairs are found by a rule about records that ask, each for itself, among those that are asked about. */
export interface RuleDeciding {
  readonly by: 'RULE';
  readonly plan: LinkagePlan;
  /** Weighs by all records and answers, and decides about the pairs of the records that are asked for. */
  readonly judge: (
    records: readonly ComparedRecord[],
    answers: readonly Answer[],
  ) => {
    readonly model: LinkageModel;
    readonly decide: (asks: Asks) => readonly PairDecision[];
  };
  /** Which records' pairs may be others when these changed; null where those of all may be. */
  readonly reach: (changed: readonly Pick<ComparedRecord, 'id' | 'source'>[]) => Asks | null;
}

/** Whether the pairs of a record are to be decided. */
type Asks = (id: string) => boolean;

import type { Cluster } from '../linkage/cluster/cluster';
import { clusterRecords } from '../linkage/cluster/cluster-records';
import type { Outcome } from '../linkage/decide/decide-pair';
import { settlePair } from '../linkage/link-records';
import type { LinkagePlan } from '../linkage/linkage-plan';
import type { Answer, LinkedPair } from '../linkage/linked-pair';
import type { HarmonizedKind } from '../compared-record';
import type { DecidedBy, RecordedDecision } from './pair-decision';

/** What a pair comes to once clusters and people had their word. */
export interface SettledPair {
  readonly pairId: string;
  readonly kind: HarmonizedKind;
  readonly a: string;
  readonly b: string;
  readonly sequence: number;
  readonly outcome: Outcome;
  readonly decidedBy: DecidedBy;
}

export interface Settlement {
  readonly pairs: readonly SettledPair[];
  readonly clusters: readonly Cluster[];
}

/** What is settled: who is compared how, what was decided about pairs, and what people answered. */
export interface SettlementInput {
  readonly plan: Pick<LinkagePlan, 'clusters'>;
  readonly records: readonly { readonly id: string; readonly source: string }[];
  readonly decisions: readonly RecordedDecision[];
  readonly answers: readonly Answer[];
}

/**
 * The clusters, and what each pair comes to: a function of the decisions and answers alone. Without an answer
 * it gives what it gave before there was one, so taking an answer back restores exactly what was.
 */
export function settleDecisions(input: SettlementInput): Settlement {
  const { plan, records } = input;
  const known = new Set(records.map(({ id }) => id));
  const isKnown = ({ a, b }: { readonly a: string; readonly b: string }) =>
    known.has(a) && known.has(b);
  const decisions = input.decisions.filter(isKnown);
  const answers = input.answers.filter(isKnown);
  const pairs = decisions.map(asLinkedPair);
  const clusters = clusterRecords({ plan, records, pairs, answers });
  const answered = new Map(
    answers.map(({ a, b, isSame }) => [a < b ? `${a}|${b}` : `${b}|${a}`, isSame]),
  );
  return {
    clusters: clusters.list(),
    pairs: decisions.map(({ pairId: id, kind, a, b, sequence, decidedBy }, at) => {
      const isSame = answered.get(`${a}|${b}`);
      const same = { pairId: id, kind, a, b, sequence };
      if (isSame !== undefined)
        return { ...same, outcome: isSame ? 'SAME' : 'DIFFERENT', decidedBy: 'PERSON' };
      const settled = settlePair(pairs[at]!, clusters);
      return {
        ...same,
        outcome: settled.outcome,
        decidedBy: settled.decidedBy === 'OTHER_PAIRS' ? 'OTHER_PAIRS' : decidedBy,
      };
    }),
  };
}

function asLinkedPair(decision: RecordedDecision): LinkedPair {
  const { a, b, levels, weights, contradictions, outcome } = decision;
  return {
    ...{ a, b, levels: [...levels], weights, contradictions, outcome, decidedBy: 'MODEL' },
    weight: decision.weight ?? 0,
    probability: decision.probability ?? 0,
  };
}

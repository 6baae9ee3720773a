import { explainPair } from '../linkage/decide/explain-pair';
import type { LinkedPair } from '../linkage/linked-pair';
import type { LinkageModel } from '../linkage/score/linkage-model';
import type { HarmonizedKind } from '../compared-record';
import type { PairDecision } from './pair-decision';
import { pairId } from './pair-id';

/** Pairs less likely than this are counted and not kept: nobody asks why they are two. */
const LEAST_PROBABILITY_KEPT = 0.001;

/** Whether a comparison is kept as a decision. */
export function isKept({ outcome, probability }: LinkedPair): boolean {
  return outcome !== 'DIFFERENT' || probability >= LEAST_PROBABILITY_KEPT;
}

/** The decisions that a model makes about pairs, each with its reasons; made one by one, as they are asked for. */
export function* decisionsOfPairs(
  { kind, model }: { readonly kind: HarmonizedKind; readonly model: LinkageModel },
  pairs: readonly LinkedPair[],
  hashes: ReadonlyMap<string, string>,
): Generator<PairDecision> {
  for (const pair of pairs)
    yield {
      ...{ pairId: pairId({ kind, a: pair.a, b: pair.b }), kind, a: pair.a, b: pair.b },
      ...{ outcome: pair.outcome, decidedBy: 'MODEL' as const, modelVersion: model.version },
      reason: explainPair(model, pair).join('; '),
      ...{ probability: pair.probability, weight: pair.weight },
      ...{ levels: pair.levels, weights: pair.weights, contradictions: pair.contradictions },
      ...{ hashA: hashes.get(pair.a) ?? '', hashB: hashes.get(pair.b) ?? '' },
    };
}

/**
 * What has to be added so that decisions stand as those that are decided now: new ones, ones that came out otherwise,
 * and the end of those that no longer hold because a record is gone or the two are no longer alike.
 */
export class DecisionsToAdd {
  readonly #known: ReadonlyMap<string, PairDecision>;
  readonly #decided = new Set<string>();

  constructor(current: readonly PairDecision[]) {
    this.#known = new Map(current.map((decision) => [decision.pairId, decision]));
  }

  /** Whether a decision of now is another than the one that stands. */
  isToAdd(decision: PairDecision): boolean {
    this.#decided.add(decision.pairId);
    const before = this.#known.get(decision.pairId);
    return before === undefined || !isEqual(before, decision);
  }

  /** The ends of those of which nothing was decided now. */
  ends(): readonly PairDecision[] {
    const left = [...this.#known.values()].filter(({ pairId }) => !this.#decided.has(pairId));
    return left.filter(isStanding).map(endOf);
  }
}

/** True while a decision is about two records that are compared. */
export function isStanding({ reason }: PairDecision): boolean {
  return reason !== ENDED;
}

/** The reason of a decision about records that are no longer compared. */
const ENDED = 'no longer compared: a record is gone, or the two are no longer alike';

function endOf(decision: PairDecision): PairDecision {
  return {
    ...decision,
    ...{ outcome: 'DIFFERENT', reason: ENDED, probability: null, weight: null },
    ...{ levels: [], weights: [], contradictions: [] },
  };
}

function isEqual(a: PairDecision, b: PairDecision): boolean {
  return (
    a.outcome === b.outcome &&
    a.modelVersion === b.modelVersion &&
    a.hashA === b.hashA &&
    a.hashB === b.hashB &&
    a.reason === b.reason
  );
}

import { comparatorOf } from '../compare/comparators';
import type { Levels } from '../compare/compare-pair';
import type { LinkagePlan } from '../linkage-plan';

export type Outcome = 'SAME' | 'DIFFERENT' | 'NEEDS_A_PERSON';

export interface Decision {
  readonly outcome: Outcome;
  /** Fields in which the two contradict each other. */
  readonly contradictions: readonly string[];
}

export type DecidePair = (levels: Levels, probability: number) => Decision;

/** Makes the function that decides a pair. Evidence that contradicts keeps a likely pair for a person. */
export function pairDecider(plan: LinkagePlan): DecidePair {
  const contradicting = plan.comparisons.map((comparison) => {
    const names = comparison.contradictsAt ?? [];
    return comparatorOf(comparison).levels.map(({ name }) => names.includes(name));
  });
  const { same, different } = plan.thresholds;
  return (levels, probability) => {
    const contradictions = plan.comparisons
      .filter((_, at) => levels[at] !== -1 && contradicting[at]![levels[at]!])
      .map(({ field }) => field);
    if (probability <= different) return { outcome: 'DIFFERENT', contradictions };
    const isSure = probability >= same && contradictions.length === 0;
    return { outcome: isSure ? 'SAME' : 'NEEDS_A_PERSON', contradictions };
  };
}

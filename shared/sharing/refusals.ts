import { LruCache } from '../core/lru-cache';
import { type Refusal, refusalOf } from './refusal';
import type { Asking } from './asking';
import type { SharedField, SharingPolicy } from './sharing-policy';

/** Answers of one policy to one caller and purpose, by coordinate. */
type Answers = Map<string, Refusal | undefined>;

/** Organizations times purposes: fewer than there are would be decided anew at every question. */
const MOST_CALLERS = 5_000;

/** Why who asks may not have a field now; undefined when it may. */
export type RefusalsFor = (asking: Asking) => (field: SharedField) => Refusal | undefined;

/**
 * Decides by the policy of the moment; what it decided is kept, by caller and purpose, while that stands.
 * For the fields of one schema: another may rate the same coordinate otherwise.
 */
export function createRefusals(currentPolicy: () => SharingPolicy): RefusalsFor {
  const kept = new WeakMap<SharingPolicy, LruCache<Answers>>();
  return (asking) => {
    const policy = currentPolicy();
    const answers = answersOf(kept, policy, asking);
    return (field) => {
      const { coordinate } = field;
      if (answers.has(coordinate)) return answers.get(coordinate);
      const refusal = refusalOf(policy.decide(asking, field, Date.now()), field, asking);
      answers.set(coordinate, refusal);
      return refusal;
    };
  };
}

function answersOf(
  kept: WeakMap<SharingPolicy, LruCache<Answers>>,
  policy: SharingPolicy,
  asking: Asking,
): Answers {
  const callers = kept.get(policy) ?? new LruCache<Answers>(MOST_CALLERS);
  kept.set(policy, callers);
  const key = JSON.stringify([asking.organization, asking.purpose, asking.draws]);
  const known = callers.get(key);
  if (known !== undefined) return known;
  const answers: Answers = new Map();
  callers.set(key, answers);
  return answers;
}

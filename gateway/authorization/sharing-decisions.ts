import { type Asking, type SharingPolicy, askingOf } from '../../shared/sharing/sharing-policy';
import { LruCache } from '../planning/lru-cache';
import {
  ALLOWED,
  type Decision,
  type FieldDecisions,
  type FieldUse,
  type OpenDecisionSource,
} from './field-decisions';
import { type ProtectedField, type ProtectedFields, protectedFields } from './protected-fields';
import { type Refusal, refusalOf } from '../../shared/sharing/refusal';

/** Answers of one policy to one caller and purpose, by coordinate. */
type Answers = Map<string, Refusal | undefined>;

const MOST_CALLERS = 500;
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/**
 * Decides by the levels that owners state and the agreements in force. What it decided is kept for as long
 * as the policy stands, by caller and purpose.
 */
export function sharingDecisions(currentPolicy: () => SharingPolicy): OpenDecisionSource {
  return (supergraph) => {
    const fields = protectedFields(supergraph);
    const hidden = [...fields.values()].filter((field) => field.hidden === true);
    const kept = new WeakMap<SharingPolicy, LruCache<Answers>>();
    const refusalFor = (asking: Asking) => {
      const policy = currentPolicy();
      const answers = answersOf(kept, policy, asking);
      return (field: ProtectedField): Refusal | undefined => {
        const { coordinate } = field;
        if (answers.has(coordinate)) return answers.get(coordinate);
        const decision = policy.decide(asking, field, Date.now());
        const refusal = refusalOf(decision, field, asking, field.isNumber);
        answers.set(coordinate, refusal);
        return refusal;
      };
    };
    return {
      decides: fields.size > 0,
      hiddenFrom(rights) {
        if (hidden.length === 0) return NOTHING_HIDDEN;
        const refusal = refusalFor(askingOf(rights.caller));
        const names = hidden.filter((field) => refusal(field) !== undefined);
        return names.length === 0 ? NOTHING_HIDDEN : new Set(names.map((name) => name.coordinate));
      },
      decideFields: (rights, { fields: uses }) =>
        decisionsFor(uses, fields, refusalFor(askingOf(rights.caller))),
    };
  };
}

function decisionsFor(
  uses: readonly FieldUse[],
  fields: ProtectedFields,
  refusal: (field: ProtectedField) => Refusal | undefined,
): FieldDecisions {
  const denied = new Map<string, Decision>();
  const reasons: string[] = [];
  for (const { typeName, fieldName } of uses) {
    const field = fields.get(`${typeName}.${fieldName}`);
    const refused = field && refusal(field);
    if (field === undefined || refused === undefined) continue;
    const reason = { code: 'FORBIDDEN', ...refused } as const;
    denied.set(field.coordinate, field.hidden ? { kind: 'hidden' } : { kind: 'denied', reason });
    reasons.push(refused.message);
  }
  return {
    key: JSON.stringify(reasons),
    ofField: ({ typeName, fieldName }) => denied.get(`${typeName}.${fieldName}`) ?? ALLOWED,
    ofType: () => ALLOWED,
  };
}

function answersOf(
  kept: WeakMap<SharingPolicy, LruCache<Answers>>,
  policy: SharingPolicy,
  asking: Asking,
): Answers {
  const callers = kept.get(policy) ?? new LruCache<Answers>(MOST_CALLERS);
  kept.set(policy, callers);
  const key = JSON.stringify([asking.organization, asking.purpose]);
  const known = callers.get(key);
  if (known !== undefined) return known;
  const answers: Answers = new Map();
  callers.set(key, answers);
  return answers;
}

import {
  type SharedField,
  type SharingPolicy,
  askingOf,
} from '../../shared/sharing/sharing-policy';
import {
  ALLOWED,
  type Decision,
  type FieldDecisions,
  type FieldUse,
  type OpenDecisionSource,
} from './field-decisions';
import { type ProtectedFields, protectedFields } from './protected-fields';
import type { Refusal } from '../../shared/sharing/refusal';
import { createRefusals } from '../../shared/sharing/refusals';

const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/**
 * Decides by the levels that owners state and the agreements in force. What it decided is kept for as long
 * as the policy stands, by caller and purpose.
 */
export function sharingDecisions(currentPolicy: () => SharingPolicy): OpenDecisionSource {
  return (supergraph) => {
    const refusalFor = createRefusals(currentPolicy);
    const fields = protectedFields(supergraph);
    const hidden = [...fields.values()].filter((field) => field.hidden === true);
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
  refusal: (field: SharedField) => Refusal | undefined,
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

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
import { type ProtectedByField, protectedByField, protectedFields } from './protected-fields';
import type { Refusal } from '../../shared/sharing/refusal';
import { createRefusals } from '../../shared/sharing/refusals';

const UNTOLD = { message: 'This caller may not have this field.', missing: 'unknown' };
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/**
 * Decides by the levels that owners state and the agreements in force. What it decided is kept for as long
 * as the policy stands, by caller and purpose.
 */
export function sharingDecisions(currentPolicy: () => SharingPolicy): OpenDecisionSource {
  return (supergraph) => {
    const refusalFor = createRefusals(currentPolicy);
    const fields = protectedFields(supergraph);
    const reads = protectedByField(supergraph, fields);
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
        decisionsFor(uses, reads, refusalFor(askingOf(rights.caller))),
    };
  };
}

function decisionsFor(
  uses: readonly FieldUse[],
  reads: ProtectedByField,
  refusal: (field: SharedField) => Refusal | undefined,
): FieldDecisions {
  const denied = new Map<string, Decision>();
  const reasons: string[] = [];
  for (const { typeName, fieldName } of uses) {
    const coordinate = `${typeName}.${fieldName}`;
    const field = reads.get(coordinate)?.find((read) => refusal(read) !== undefined);
    const refused = field && refusal(field);
    if (field === undefined || refused === undefined) continue;
    const isHidden = field.hidden === true && field.coordinate === coordinate;
    // What is needed and hidden is not named either.
    const told = field.hidden === true ? UNTOLD : refused;
    const reason = { code: 'FORBIDDEN', ...told } as const;
    denied.set(coordinate, isHidden ? { kind: 'hidden' } : { kind: 'denied', reason });
    reasons.push(`${coordinate}: ${refused.message}`);
  }
  return {
    key: JSON.stringify(reasons),
    ofField: ({ typeName, fieldName }) => denied.get(`${typeName}.${fieldName}`) ?? ALLOWED,
    ofType: () => ALLOWED,
  };
}

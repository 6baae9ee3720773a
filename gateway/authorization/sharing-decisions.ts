import { askingOf, drawerOf } from '../../shared/sharing/asking';
import type { SharingPolicy } from '../../shared/sharing/sharing-policy';
import {
  ALLOWED,
  ALL_ALLOWED,
  type Decision,
  type FieldDecisions,
  type OpenDecisionSource,
  type OperationUses,
} from './field-decisions';
import {
  type ProtectedByField,
  type ReadField,
  protectedByField,
  protectedFields,
} from './protected-fields';
import type { Refusal } from '../../shared/sharing/refusal';
import { createVerdicts } from '../../shared/sharing/verdicts';

const UNTOLD = { message: 'This caller may not have this field.', missing: 'unknown' };
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/**
 * Decides by the levels that owners state and the agreements in force. What it decided is kept for as long
 * as the policy stands, by caller and purpose.
 */
export function sharingDecisions(currentPolicy: () => SharingPolicy): OpenDecisionSource {
  return (supergraph) => {
    const verdictFor = createVerdicts(currentPolicy);
    const fields = protectedFields(supergraph);
    const reads = protectedByField(supergraph, fields);
    const kept: KeptUses = new WeakMap();
    const hidden = [...fields.values()].filter((field) => field.hidden === true);
    return {
      decides: fields.size > 0,
      hiddenFrom(rights) {
        if (hidden.length === 0) return NOTHING_HIDDEN;
        const verdict = verdictFor(askingOf(rights.caller));
        const names = hidden.filter((field) => verdict(field).refusal !== undefined);
        return names.length === 0 ? NOTHING_HIDDEN : new Set(names.map((name) => name.coordinate));
      },
      decideFields(rights, uses) {
        const own = verdictFor(askingOf(rights.caller));
        return decisionsFor(protectedUsesOf(kept, uses, reads), ({ field, draws }) => {
          const verdict = draws === undefined ? own : verdictFor(drawerOf(currentPolicy(), draws));
          return verdict(field).refusal;
        });
      },
    };
  };
}

/** A protected field, or what reads one, as an operation asks for it. */
interface ProtectedUse {
  readonly coordinate: string;
  readonly reads: readonly ReadField[];
}

type KeptUses = WeakMap<OperationUses, readonly ProtectedUse[]>;

/** Found once for each operation: most of what is asked is everybody's. */
function protectedUsesOf(
  kept: KeptUses,
  uses: OperationUses,
  reads: ProtectedByField,
): readonly ProtectedUse[] {
  const known = kept.get(uses);
  if (known !== undefined) return known;
  const found = uses.fields.map(({ typeName, fieldName }) => {
    const coordinate = `${typeName}.${fieldName}`;
    return { coordinate, reads: reads.get(coordinate) ?? [] };
  });
  const fresh = found.filter((use) => use.reads.length > 0);
  kept.set(uses, fresh);
  return fresh;
}

function decisionsFor(
  uses: readonly ProtectedUse[],
  refusal: (read: ReadField) => Refusal | undefined,
): FieldDecisions {
  const denied = new Map<string, Decision>();
  for (const { coordinate, reads } of uses) {
    const found = reads.find((read) => refusal(read) !== undefined);
    const refused = found && refusal(found);
    if (found === undefined || refused === undefined) continue;
    const { field } = found;
    const isHidden = field.hidden === true && field.coordinate === coordinate;
    // What is needed and hidden is not named either.
    const told = field.hidden === true ? UNTOLD : refused;
    const reason = { code: 'FORBIDDEN', ...told } as const;
    denied.set(coordinate, isHidden ? { kind: 'hidden' } : { kind: 'denied', reason });
  }
  if (denied.size === 0) return ALL_ALLOWED;
  return {
    ofField: ({ typeName, fieldName }) => denied.get(`${typeName}.${fieldName}`) ?? ALLOWED,
    ofType: () => ALLOWED,
  };
}

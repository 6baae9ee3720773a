import type { Caller } from '../../shared/core/caller';
import type { DenialReason } from '../planning/denial';
import type { Supergraph } from '../supergraph/supergraph';

/** Who asks, with all that decisions may depend on; the purpose is part of the caller. */
export interface CallerRights {
  readonly caller: Caller;
  readonly scopes: readonly string[];
}

/** One field that an operation asks of objects of one type. */
export interface FieldUse {
  readonly typeName: string;
  readonly fieldName: string;
  /** The named types of the values that its arguments carry, at any depth. */
  readonly inputTypes: readonly string[];
}

export type Decision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly reason: DenialReason }
  /** The field does not exist for this caller: it is answered as an unknown one is. */
  | { readonly kind: 'hidden' };

export const ALLOWED: Decision = { kind: 'allowed' };

/** What one caller may have of one operation. */
export interface FieldDecisions {
  readonly ofField: (use: FieldUse) => Decision;
  /** Of objects of one type, wherever they stand. */
  readonly ofType: (typeName: string) => Decision;
}

/** What those decide who deny nothing of an operation. */
export const ALL_ALLOWED: FieldDecisions = {
  ofField: () => ALLOWED,
  ofType: () => ALLOWED,
};

/**
 * A source of decisions about fields. Several may be asked; the strictest decision holds. It says nothing of
 * values: what it decides depends on caller, purpose and operation alone.
 */
export interface DecisionSource {
  /** False when nothing of this supergraph is ever denied or hidden: then nothing is asked. */
  readonly decides: boolean;
  /** `Type.field` of the public schema for each field that does not exist for this caller. */
  readonly hiddenFrom?: (rights: CallerRights) => ReadonlySet<string>;
  readonly decideFields: (
    rights: CallerRights,
    operation: OperationUses,
  ) => FieldDecisions | Promise<FieldDecisions>;
}

/** Everything that an operation asks for, conditions aside. */
export interface OperationUses {
  readonly fields: readonly FieldUse[];
  /** Object types that may stand in the answer. */
  readonly types: readonly string[];
}

export type OpenDecisionSource = (supergraph: Supergraph) => DecisionSource;

/** The strictest of several decisions: hidden, then the first denial. */
function strictest(decisions: readonly Decision[]): Decision {
  return (
    decisions.find(({ kind }) => kind === 'hidden') ??
    decisions.find(({ kind }) => kind === 'denied') ??
    ALLOWED
  );
}

/** The decisions of several sources as one. */
export function joinDecisions(all: readonly FieldDecisions[]): FieldDecisions {
  const denying = all.filter((decisions) => decisions !== ALL_ALLOWED);
  const [only = ALL_ALLOWED] = denying;
  if (denying.length <= 1) return only;
  return {
    ofField: (use) => strictest(denying.map((decisions) => decisions.ofField(use))),
    ofType: (typeName) => strictest(denying.map((decisions) => decisions.ofType(typeName))),
  };
}

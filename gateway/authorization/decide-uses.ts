import type { DenialReason } from '../planning/denial';
import type { DenialReasons } from './cut-denied';
import {
  ALL_ALLOWED,
  type Decision,
  type FieldDecisions,
  type FieldUse,
  type OperationUses,
} from './field-decisions';

/** What one caller is denied of all that an operation asks for. */
export interface DecidedUses {
  /** Which uses are denied: fields by their number among the uses, then types behind the last field. */
  readonly denied: readonly number[];
  /** Why, in the same order. */
  readonly reasons: readonly DenialReason[];
  /** The reasons by use. Asked only where the operation is new. */
  readonly reasonsOf: () => DenialReasons;
}

/** What is hidden, which validation answers, and what was never decided: nothing is told of it. */
const UNTOLD: DenialReason = {
  code: 'FORBIDDEN',
  message: 'This caller may not have this field.',
  missing: 'unknown',
};

const NOTHING: OperationUses = { fields: [], types: [] };

/** Decides each use once, so that callers who lack the same differ in nothing but the reasons. */
export function decideUses(decisions: FieldDecisions, uses: OperationUses): DecidedUses {
  const { fields, types } = decisions === ALL_ALLOWED ? NOTHING : uses;
  const denied: number[] = [];
  const reasons: DenialReason[] = [];
  const note = (decision: Decision, number: number): void => {
    if (decision.kind === 'allowed') return;
    denied.push(number);
    reasons.push(decision.kind === 'denied' ? decision.reason : UNTOLD);
  };
  fields.forEach((use, number) => note(decisions.ofField(use), number));
  types.forEach((typeName, number) => note(decisions.ofType(typeName), fields.length + number));
  return { denied, reasons, reasonsOf: () => reasonsByUse(uses, denied, reasons) };
}

function reasonsByUse(
  { fields, types }: OperationUses,
  denied: readonly number[],
  reasons: readonly DenialReason[],
): DenialReasons {
  const reasonAt = new Map(denied.map((number, at) => [number, reasons[at]]));
  const known = new Map(
    [...fields, ...types].map((use, number) => [keyOf(use), reasonAt.get(number)]),
  );
  const reasonOf = (use: FieldUse | string): DenialReason | undefined => {
    const key = keyOf(use);
    return known.has(key) ? known.get(key) : UNTOLD;
  };
  return { ofField: reasonOf, ofType: reasonOf };
}

/** A type and a field are told apart: only one of them is a text. */
function keyOf(use: FieldUse | string): string {
  return JSON.stringify(use);
}

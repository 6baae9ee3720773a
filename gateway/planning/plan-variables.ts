import type { Conditions } from './decide-conditions';
import type { OperationParts } from './read-operation';

/** What a plan depends on of an operation's variables. */
export interface PlanVariables {
  readonly conditions: Conditions;
  /** Which of its fragile variables are null, see {@link OperationParts}. */
  readonly nulls: readonly string[];
}

/** What the plan of an operation depends on, for coerced variables. */
export function planVariablesOf(
  { conditionVariables, fragileVariables }: OperationParts,
  coerced: Readonly<Record<string, unknown>>,
): PlanVariables {
  return {
    conditions: Object.fromEntries(
      conditionVariables.map((name) => [name, coerced[name] === true]),
    ),
    nulls: fragileVariables.filter((name) => coerced[name] === null),
  };
}

/** Equal keys stand for equal plans of one operation. */
export function planKeyOf({ conditions, nulls }: PlanVariables): string {
  const decided = Object.values(conditions).map(Number).join('');
  return [decided, ...nulls].join(' ');
}

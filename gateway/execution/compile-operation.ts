import type { PlannedOperation } from '../planning/plan-query';
import { originalAlias } from '../planning/protect-aliases';
import type { Supergraph } from '../supergraph/supergraph';
import { compileShape } from './compile-shape';
import { compileSteps } from './compile-steps';
import type { ObjectShape } from './shape';
import type { Step } from './steps';

/** An operation ready to run again and again, for one set of values of its `@skip` and `@include`. */
export interface CompiledOperation {
  readonly steps: Step;
  /** What the client gets to see. */
  readonly shape: ObjectShape;
}

export type Conditions = Readonly<Record<string, boolean>>;

/** Decides the conditions of a planned operation and prepares how answers are checked and rendered. */
export function compileOperation(
  supergraph: Supergraph,
  planned: PlannedOperation,
  conditions: Conditions,
): CompiledOperation {
  const { document, operation, plan } = planned;
  return {
    steps: compileSteps({ supergraph, conditions }, plan.node),
    shape: compileShape({
      schema: supergraph.publicSchema,
      document,
      operation,
      conditions,
      keyOf: originalAlias,
    }),
  };
}

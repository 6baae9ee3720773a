import type { Conditions } from '../planning/decide-conditions';
import type { PlanQuery } from '../planning/plan-query';
import { originalAlias } from '../planning/protect-aliases';
import type { OperationParts } from '../planning/read-operation';
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

/** Plans an operation and prepares how answers are checked and rendered. */
export function compileOperation(
  supergraph: Supergraph,
  planQuery: PlanQuery,
  parts: OperationParts,
  conditions: Conditions,
): CompiledOperation {
  const { document, operation } = parts;
  return {
    steps: compileSteps(supergraph, planQuery(parts, conditions).node),
    shape: compileShape({
      schema: supergraph.publicSchema,
      document,
      operation,
      conditions,
      keyOf: originalAlias,
    }),
  };
}

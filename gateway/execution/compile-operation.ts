import type { Denial, DenialReason } from '../planning/denial';
import type { Conditions } from '../planning/decide-conditions';
import type { PlanQuery } from '../planning/plan-query';
import { originalAlias } from '../planning/protect-aliases';
import type { OperationParts } from '../planning/read-operation';
import { compileShape } from './compile-shape';
import type { Program } from './compiled/program';
import { type DeniedPlaces, readDenials } from './denied-places';
import { type StepGround, compileSteps } from './compile-steps';
import type { ObjectShape } from './shape';
import type { Step } from './steps';

/** An operation ready to run again and again, for one set of values of its `@skip` and `@include`. */
export interface CompiledOperation {
  readonly steps: Step;
  /** What the client gets to see. */
  readonly shape: ObjectShape;
  /** Where the caller may not have what it asked for. */
  readonly denied: DeniedPlaces;
  /** The same as a program that works on bytes, once that is worth its while; see `compiled/`. */
  readonly program: () => Program | undefined;
}

/** An operation as it is rendered, and as it is planned for a caller. */
export interface RightfulOperation {
  readonly parts: OperationParts;
  readonly planned: OperationParts;
  readonly denials: readonly Denial[];
  /** The reasons that are the caller's own; others hold for all who ask alike. */
  readonly reasons: readonly DenialReason[];
}

/** Plans an operation and prepares how answers are checked and rendered. */
export function compileOperation(
  ground: StepGround,
  planQuery: PlanQuery,
  { parts, planned, denials, reasons }: RightfulOperation,
  conditions: Conditions,
): Omit<CompiledOperation, 'program'> {
  const { document, operation } = parts;
  return {
    denied: readDenials(denials, reasons),
    steps: compileSteps(ground, planQuery(planned, conditions).node),
    shape: compileShape({
      schema: ground.supergraph.publicSchema,
      document,
      operation,
      conditions,
      keyOf: originalAlias,
    }),
  };
}

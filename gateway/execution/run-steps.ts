import type { Execution } from './execution';
import { runEntityStep } from './run-entity-step';
import { runRootStep } from './run-root-step';
import type { Step } from './steps';

/** Runs the steps of a plan; the tree of the execution then holds all that could be had. */
export async function runSteps(execution: Execution, step: Step): Promise<void> {
  switch (step.kind) {
    case 'nothing':
      return;
    case 'root':
      return runRootStep(execution, step);
    case 'entities':
      return runEntityStep(execution, step);
    case 'parallel':
      await Promise.all(step.steps.map((inner) => runSteps(execution, inner)));
      return;
    case 'sequence':
      for (const inner of step.steps) await runSteps(execution, inner);
  }
}

import fs from 'node:fs';
import type { ChildPlan, ChildProcesses } from './child-processes';

export interface CommandResult {
  readonly succeeded: boolean;
  /** What it printed, line by line. */
  readonly lines: readonly string[];
}

/** Runs a command of the project to its end. */
export async function runCommand(
  children: ChildProcesses,
  plan: ChildPlan,
): Promise<CommandResult> {
  const child = children.start(plan);
  const status = await new Promise((resolve) => {
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? signal));
  });
  const lines = fs.readFileSync(plan.log, 'utf8').trim().split('\n');
  return { succeeded: status === 0, lines };
}

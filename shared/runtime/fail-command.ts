import { PassageError, explain } from '../core/errors';

/** Says in one line why a command cannot go on, and lets its process end with 1. */
export function failCommand(error: unknown): void {
  process.stderr.write(`${error instanceof PassageError ? explain(error) : String(error)}\n`);
  process.exitCode = 1;
}

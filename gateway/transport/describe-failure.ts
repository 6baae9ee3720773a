import { PassageError } from '../../shared/core/errors';

/** What the log may hold of an error inside the gateway. */
export interface FailureNote {
  readonly name: string;
  readonly code?: string;
  /** The place in the program where it was thrown. */
  readonly at?: string;
}

/**
 * An error without its message and its stack: those may carry a record, an address or SQL, and a log is
 * read by more people than a record.
 */
export function describeFailure(error: unknown): FailureNote {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = error instanceof PassageError ? error.code : codeOf(error);
  const at = /\(?([\w./-]*?)([\w.-]+\.[cm]?[jt]s:\d+)(:\d+)?\)?$/m.exec(error.stack ?? '')?.[2];
  const name = error.name.slice(0, 100);
  return { name, ...(code !== undefined && { code }), ...(at !== undefined && { at }) };
}

function codeOf(error: Error): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;
}

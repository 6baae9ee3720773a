/** What a caller must change, and in which field of the input. */
export interface UserError {
  readonly field: readonly string[];
  readonly code: 'INVALID' | 'REFUSED' | 'CONFLICT' | 'KEY_REUSED' | 'NOT_FOUND';
  readonly message: string;
}

/** The value cannot be right by itself. */
export function invalid(path: string, message: string): UserError {
  return { field: path.split('.'), code: 'INVALID', message };
}

/** What was recorded before does not allow it. */
export function refused(path: string, message: string): UserError {
  return { field: path.split('.'), code: 'REFUSED', message };
}

/** There is no such thing for this caller, whether it is hidden or does not exist. */
export function notFound(path: string, message: string): UserError {
  return { field: path.split('.'), code: 'NOT_FOUND', message };
}

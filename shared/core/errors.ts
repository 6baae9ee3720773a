/**
 * The one catalogue of error codes. A caller reads them in `extensions.code`, a command prints them,
 * `docs/errors.md` explains each, and a test holds the two together.
 */
export const ERROR_CODES = {
  ALREADY_RUNNING: 'Another Passage already runs on the same state folder.',
  BAD_ARGUMENT: 'A command was given an option or a value that it does not know.',
  BAD_INPUT: 'A value in the request is not what the schema or the field expects.',
  COLUMN_MISSING: 'A table lacks a column that its mapping needs.',
  COMPOSITION_FAILED: 'The subgraphs cannot be joined into one schema.',
  CONFIGURATION_INVALID: 'An environment variable or a configuration file holds an unusable value.',
  DATABASE_UNREACHABLE: 'The database named in the configuration does not answer or refuses.',
  FILE_MALFORMED: 'A file was found but its content is not of the expected form.',
  FILE_UNREADABLE: 'A file or folder is missing or may not be read.',
  FORBIDDEN: 'The caller is known but may not do this.',
  INTERNAL: 'Something failed inside a service; its log has the details under the given id.',
  LIMIT_EXCEEDED: 'A request is larger or deeper than the gateway accepts.',
  MIRROR_UNWRITABLE: 'Readings of protected values cannot be logged, so none are shown.',
  OVERLOADED: 'More is asked than can be answered now; try again after the time in Retry-After.',
  PERSISTED_QUERY_NOT_FOUND: 'No document with this hash is known; send its text with the hash.',
  PLAN_IMPOSSIBLE: 'No combination of subgraphs can answer the question.',
  PLATFORM_UNSUPPORTED: 'This operating system or processor has no embedded PostgreSQL.',
  PORT_IN_USE: 'Another program already listens on the port.',
  SIGNATURE_INVALID: 'A signed document or call is not signed by whom it must be, or was changed.',
  SUBGRAPH_ANSWER_INVALID: 'A subgraph answered with something that its schema does not allow.',
  SUBGRAPH_ERROR: 'A subgraph answered with an error of its own.',
  SUBGRAPH_TIMEOUT: 'A subgraph did not answer in time.',
  SUBGRAPH_UNREACHABLE: 'A subgraph could not be reached.',
  UNAUTHENTICATED: 'The request carries no valid key for what it asks.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface ErrorDetails {
  /** Where the fault is: a file with its row, a variable's name, a path in the request. */
  readonly where?: string;
  /** The value as it was given; never a secret, never somebody else's record. */
  readonly value?: string;
  /** What would have been accepted. */
  readonly expected?: string;
  readonly cause?: unknown;
}

/** An error whose message may be shown to the person who caused it. */
export class PassageError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'PassageError';
    this.code = code;
    this.details = details;
  }
}

/** The sentence a person reads: what, where, which value, what was expected. */
export function explain(error: PassageError): string {
  const { where, value, expected } = error.details;
  return [
    where === undefined ? '' : `${where}: `,
    error.message,
    value === undefined ? '' : ` (found ${JSON.stringify(value)})`,
    expected === undefined ? '' : `. Expected ${expected}.`,
  ].join('');
}

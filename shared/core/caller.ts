import { PassageError } from './errors';

/** Who asks. The gateway identifies callers; a subgraph believes nobody but its gateway. */
export type Caller =
  | { readonly kind: 'ANONYMOUS' }
  | {
      readonly kind: 'ORGANIZATION';
      /** The id of the organization in the reference subgraph, for example `ocha`. */
      readonly organization: string;
      /** Who acts for it, as its issuer of tokens names that person; absent for a key. */
      readonly person?: string;
      /** What the data will be used for; absent when the caller did not say. */
      readonly purpose?: string;
      /** For which field of its own it draws another's; then it asks for nothing else. */
      readonly draws?: Draw;
    };

/** A field that a subgraph can give only from what it is told of another owner's (`@requires`). */
export interface Draw {
  /** The subgraph that draws. */
  readonly subgraph: string;
  /** The field that it gives, `Type.field`. */
  readonly field: string;
}

export const ANONYMOUS: Caller = { kind: 'ANONYMOUS' };

/** The header in which the gateway tells a subgraph who asks. */
export const CALLER_HEADER = 'passage-caller';

/**
 * Writes a caller as one header value that needs no escaping.
 * @param until when its key or token ends, in milliseconds since 1970; said where events follow.
 */
export function encodeCaller(caller: Caller, until?: number): string {
  const told = until === undefined ? caller : { ...caller, until };
  return Buffer.from(JSON.stringify(told), 'utf8').toString('base64url');
}

/** When the right of a caller to ask ends, in milliseconds since 1970, as far as its gateway said. */
export function endOfRight(header: string): number | undefined {
  const { until } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as {
    until?: unknown;
  };
  return typeof until === 'number' ? until : undefined;
}

/**
 * Reads what {@link encodeCaller} wrote; no header means an anonymous caller.
 * @throws PassageError BAD_INPUT when the header is not a caller.
 */
export function decodeCaller(header: string | undefined): Caller {
  if (header === undefined || header === '') return ANONYMOUS;
  try {
    return asCaller(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new PassageError('BAD_INPUT', 'the caller header cannot be read', {
      where: CALLER_HEADER,
      cause,
    });
  }
}

function asCaller(value: unknown): Caller {
  const { kind, organization, person, purpose, draws } = value as Record<string, unknown>;
  if (kind === 'ANONYMOUS') return ANONYMOUS;
  if (kind !== 'ORGANIZATION' || typeof organization !== 'string' || organization === '') {
    throw new PassageError('BAD_INPUT', 'not a caller', { where: CALLER_HEADER });
  }
  return {
    ...{ kind, organization },
    ...{ ...textIn('person', person), ...textIn('purpose', purpose) },
    ...(draws !== undefined && { draws: asDraw(draws) }),
  };
}

function asDraw(value: unknown): Draw {
  const { subgraph, field } = (value ?? {}) as Record<string, unknown>;
  if (typeof subgraph === 'string' && typeof field === 'string') return { subgraph, field };
  throw new PassageError('BAD_INPUT', 'not a draw', { where: CALLER_HEADER });
}

function textIn<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  if (value === undefined) return {};
  if (typeof value === 'string') return { [name]: value } as Record<Name, string>;
  throw new PassageError('BAD_INPUT', `not a ${name}`, { where: CALLER_HEADER });
}

import { ANONYMOUS, type Caller } from '../../shared/core/caller';
import { PassageError } from '../../shared/core/errors';
import { PURPOSE_CODES, type Purpose, isPurpose } from '../../shared/sharing/purposes';
import { type ApiKeys, type KeyHolder, NO_KEYS, holderOf } from './api-keys';
import type { VerifyToken } from './tokens/verify-token';

/** Header values by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** Who asks, and what the key or token allows; nobody in particular holds none. */
export interface IdentifiedCaller {
  readonly caller: Caller;
  readonly holder?: KeyHolder;
}

/**
 * Who asks, from `authorization: Bearer <key or access token>` or `x-passage-key`, and for what, from
 * `passage-purpose`. Without a key the caller is anonymous. Rejects with PassageError UNAUTHENTICATED for a
 * key or token that does not count, BAD_INPUT for a purpose that the code list does not have.
 */
export type IdentifyCaller = (headers: Headers) => Promise<IdentifiedCaller>;

export interface KnownCallers {
  /** As they are now. */
  readonly keys?: () => ApiKeys;
  /** Absent where no issuer of access tokens is known. */
  readonly verifyToken?: VerifyToken;
}

const PURPOSE_HEADER = 'passage-purpose';

export function createCallerIdentification({
  keys = () => NO_KEYS,
  verifyToken,
}: KnownCallers): IdentifyCaller {
  return async (headers) => {
    const stated = purposeIn(headers);
    const text = keyIn(headers);
    if (text === undefined) return { caller: ANONYMOUS };
    // No key has a full stop in it, and a token has two.
    const isToken = verifyToken !== undefined && text.includes('.');
    const holder = isToken ? await verifyToken(text) : holderOf(keys(), text);
    if (holder === undefined) throw unknownKey();
    const { organization, person } = holder;
    const purpose = stated ?? holder.purpose;
    const caller: Caller = {
      kind: 'ORGANIZATION',
      organization,
      ...(person !== undefined && { person }),
      ...(purpose !== undefined && { purpose }),
    };
    return { caller, holder };
  };
}

function keyIn(headers: Headers): string | undefined {
  const authorization = headers['authorization'];
  if (authorization === undefined) return headers['x-passage-key'];
  const [, key] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (key !== undefined) return key;
  throw new PassageError('UNAUTHENTICATED', 'the authorization header cannot be used', {
    where: 'authorization',
    expected: 'Bearer <key>',
  });
}

function purposeIn(headers: Headers): Purpose | undefined {
  const purpose = headers[PURPOSE_HEADER]?.trim();
  if (purpose === undefined || purpose === '') return undefined;
  if (isPurpose(purpose)) return purpose;
  throw new PassageError('BAD_INPUT', 'no such purpose of use', {
    where: PURPOSE_HEADER,
    expected: `one of ${PURPOSE_CODES.join(', ')}`,
  });
}

function unknownKey(): PassageError {
  return new PassageError('UNAUTHENTICATED', 'the key is not known here', {
    expected: 'the key of an organization, or none to read what is public',
  });
}

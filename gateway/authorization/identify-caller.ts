import { ANONYMOUS, type Caller } from '../../shared/core/caller';
import { PassageError } from '../../shared/core/errors';
import { type ApiKeys, type KeyHolder, holderOf } from './api-keys';

/** Header values by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

const LONGEST_PURPOSE = 200;

/** Who asks, and what the key allows; nobody in particular holds no key. */
export interface IdentifiedCaller {
  readonly caller: Caller;
  readonly holder?: KeyHolder;
}

/**
 * Who asks, from `authorization: Bearer <key>` or `x-passage-key`, and for what, from
 * `passage-purpose`. Without a key the caller is anonymous.
 * @throws PassageError UNAUTHENTICATED for a key that is not known, BAD_INPUT for an unusable purpose.
 */
export function identifyCaller(headers: Headers, keys: ApiKeys): IdentifiedCaller {
  const key = keyIn(headers);
  if (key === undefined) return { caller: ANONYMOUS };
  const holder = holderOf(keys, key);
  if (holder === undefined) {
    throw new PassageError('UNAUTHENTICATED', 'the key is not known here', {
      expected: 'the key of an organization, or none to read what is public',
    });
  }
  const { organization } = holder;
  const purpose = purposeIn(headers);
  const caller: Caller =
    purpose === undefined
      ? { kind: 'ORGANIZATION', organization }
      : { kind: 'ORGANIZATION', organization, purpose };
  return { caller, holder };
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

function purposeIn(headers: Headers): string | undefined {
  const purpose = headers['passage-purpose']?.trim();
  if (purpose === undefined || purpose === '') return undefined;
  if (purpose.length <= LONGEST_PURPOSE) return purpose;
  throw new PassageError('BAD_INPUT', 'the purpose is too long', {
    where: 'passage-purpose',
    expected: `at most ${LONGEST_PURPOSE} characters`,
  });
}

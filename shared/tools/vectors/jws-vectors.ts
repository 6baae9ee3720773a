import type { JWK } from 'jose';
import { checkTokenForm } from '../../sharing/jws/check-token-form';
import { importKey, signingKeys } from '../../sharing/jws/signing-keys';
import { verifySignature } from '../../sharing/jws/verify-signature';
import type { Vector } from './vector';

interface JwsGroup {
  readonly type: string;
  readonly comment?: string;
  readonly public?: JWK;
  readonly private?: JWK;
  readonly tests: readonly {
    readonly tcId: number;
    readonly comment: string;
    readonly result: 'valid' | 'invalid';
    readonly jws: unknown;
  }[];
}

/**
 * The vectors of Wycheproof for JSON Web Signatures, tried as access tokens are. Shared secrets are never
 * taken, so each vector with one must be refused, a valid one too.
 */
export function jwsVectors(value: object): Vector[] {
  const { testGroups } = value as { testGroups: readonly JwsGroup[] };
  return testGroups.flatMap((group) =>
    group.tests.map(({ tcId, comment, result, jws }): Vector => {
      const key = group.public ?? group.private ?? NO_KEY;
      const isSecret = key.kty === 'oct';
      return {
        suite: isSecret ? 'Wycheproof JWS with a shared secret' : 'Wycheproof JWS',
        name: `${tcId} ${comment}`,
        isValid: result === 'valid' && !isSecret && isForKey(jws, key),
        check: () => isTaken(jws, key),
      };
    }),
  );
}

/** Whether a file holds such vectors. */
export function isJwsVectors(value: object): boolean {
  const { testGroups = [] } = value as { testGroups?: readonly Partial<JwsGroup>[] };
  return testGroups[0]?.type === 'JsonWebSignature';
}

const NO_KEY: JWK = { kty: '' };

/**
 * Some valid vectors have a key that names another algorithm than they are signed with (`ES521`, which
 * RFC 7518 does not have, for ES512). A key counts here for the algorithm that it names alone.
 */
function isForKey(jws: unknown, { alg }: JWK): boolean {
  return alg === undefined || checkTokenForm(String(jws)).algorithm === alg;
}

async function isTaken(jws: unknown, key: JWK): Promise<boolean> {
  if (typeof jws !== 'string') return false;
  const { algorithm } = checkTokenForm(jws);
  // Some keys stand there without a name, which a key of an issuer always has.
  const named = { ...key, kid: key.kid ?? 'unnamed' };
  const found = signingKeys(JSON.stringify({ keys: [named] })).get(named.kid);
  if (found === undefined) return false;
  await verifySignature(jws, await importKey(found, algorithm), algorithm);
  return true;
}

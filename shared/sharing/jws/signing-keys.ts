import { type JWK, type KeyLike, importJWK } from 'jose';
import { PassageError } from '../../core/errors';
import { type TokenAlgorithm, refusal } from './check-token-form';

const MOST_KEYS = 100;
const PRIVATE_MEMBERS: ReadonlySet<string> = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);

/**
 * The keys of a set that may verify signatures, by name: no symmetric ones, none for another use, none whose
 * name stands there twice.
 * @throws PassageError FILE_MALFORMED
 */
export function signingKeys(text: string): ReadonlyMap<string, JWK> {
  const { keys } = JSON.parse(text) as { keys?: unknown };
  if (!Array.isArray(keys) || keys.length > MOST_KEYS) {
    throw new PassageError('FILE_MALFORMED', 'not a set of keys', {
      expected: '{ "keys": [...] }',
    });
  }
  const usable = (keys as JWK[]).filter(isForSignatures);
  const counts = new Map<string, number>();
  for (const { kid = '' } of usable) counts.set(kid, (counts.get(kid) ?? 0) + 1);
  return new Map(
    usable.flatMap((key) => (counts.get(key.kid ?? '') === 1 ? [[key.kid ?? '', key]] : [])),
  );
}

function isForSignatures({ kid, kty, use, key_ops: operations }: JWK): boolean {
  const isAsymmetric = kty === 'RSA' || kty === 'EC' || kty === 'OKP';
  const isForUse = use === undefined || use === 'sig';
  const isForOperation = operations === undefined || operations.includes('verify');
  return typeof kid === 'string' && kid !== '' && isAsymmetric && isForUse && isForOperation;
}

/**
 * A key as it verifies signatures of one algorithm.
 * Rejects with PassageError UNAUTHENTICATED when it is for another, or unusable.
 */
export async function importKey(jwk: JWK, algorithm: TokenAlgorithm): Promise<KeyLike> {
  if (jwk.alg !== undefined && jwk.alg !== algorithm) {
    throw refusal('its key is for another algorithm');
  }
  // Private members, should an issuer publish them, are left out.
  const members = Object.entries(jwk).filter(([name]) => !PRIVATE_MEMBERS.has(name));
  const given = Object.fromEntries(members) as unknown as JWK;
  try {
    const key = await importJWK(given, algorithm);
    if (!(key instanceof Uint8Array)) return key;
  } catch {
    // Told below.
  }
  throw refusal('its key cannot be used');
}

import { type KeyLike, compactVerify } from 'jose';
import { type TokenAlgorithm, refusal } from './check-token-form';

/**
 * The payload of a signed token whose form is in order.
 * Rejects with PassageError UNAUTHENTICATED when the key did not sign it.
 */
export async function verifySignature(
  token: string,
  key: KeyLike,
  algorithm: TokenAlgorithm,
): Promise<Uint8Array> {
  try {
    const { payload } = await compactVerify(token, key, { algorithms: [algorithm] });
    return payload;
  } catch {
    throw refusal('its signature does not hold');
  }
}

import { type KeyObject, createHmac, hash, sign, timingSafeEqual, verify } from 'node:crypto';

/** A component of a message by its identifier, as `"@method"` or `"signature";req;key="call"`. */
export type Component = readonly [identifier: string, value: string];

/** How signatures are made here (RFC 9421, section 3.3). */
export type SignatureAlgorithm = 'hmac-sha256' | 'ed25519';

/**
 * What is signed of a message: its covered components, then the signature's own parameters
 * (RFC 9421, section 2.5).
 * @param params the covered identifiers with the parameters, as they stand in `signature-input`.
 */
export function signatureBase(components: readonly Component[], params: string): string {
  let base = '';
  for (const [identifier, value] of components) base += `${identifier}: ${value}\n`;
  return `${base}"@signature-params": ${params}`;
}

/** The signature over a base, as base64. */
export function signBase(base: string, key: KeyObject, algorithm: SignatureAlgorithm): string {
  if (algorithm === 'ed25519') return sign(null, Buffer.from(base), key).toString('base64');
  return createHmac('sha256', key).update(base).digest('base64');
}

/** Whether a signature in base64 is the one of the key over a base; takes equally long for all wrong ones. */
export function isSignatureOf(
  base: string,
  signature: string,
  key: KeyObject,
  algorithm: SignatureAlgorithm,
): boolean {
  const given = Buffer.from(signature, 'base64');
  if (algorithm === 'ed25519') return verify(null, Buffer.from(base), key, given);
  const own = createHmac('sha256', key).update(base).digest();
  return own.length === given.length && timingSafeEqual(own, given);
}

/** The value of `content-digest` for a content (RFC 9530). */
export function contentDigest(content: string | Uint8Array): string {
  return `sha-256=:${hash('sha256', content, 'base64')}:`;
}

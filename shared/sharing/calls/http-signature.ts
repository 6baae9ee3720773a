import { type KeyObject, hash, sign, verify } from 'node:crypto';
import { HmacKey } from './hmac-key';

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

/** What signs and checks: a shared secret, or a key of Ed25519. */
export type SignatureKey = HmacKey | KeyObject;

/** How signatures of a key are made. It follows from the key, never from what a message says. */
export function algorithmOf(key: SignatureKey): SignatureAlgorithm {
  return key instanceof HmacKey ? 'hmac-sha256' : 'ed25519';
}

/** The signature over a base, as base64. */
export function signBase(base: string, key: SignatureKey): string {
  if (key instanceof HmacKey) return key.sign(base);
  return sign(null, Buffer.from(base), key).toString('base64');
}

/** Whether a signature in base64 is the one of the key over a base; takes equally long for all wrong ones. */
export function isSignatureOf(base: string, signature: string, key: SignatureKey): boolean {
  if (key instanceof HmacKey) return key.isTag(signature, base);
  return verify(null, Buffer.from(base), key, Buffer.from(signature, 'base64'));
}

/** The value of `content-digest` for a content (RFC 9530). */
export function contentDigest(content: string | Uint8Array): string {
  return `sha-256=:${hash('sha256', content, 'base64')}:`;
}

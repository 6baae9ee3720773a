import {
  type KeyObject,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { PassageError } from '../core/errors';
import { canonicalJson } from './canonical-json';

/** A public Ed25519 key as 43 characters of base64url, without padding (RFC 8037). */
export type PublicKeyText = string;

const PUBLIC_KEY = /^[A-Za-z0-9_-]{43}$/;
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;

/** Makes a pair of keys; the private one as PEM text (PKCS #8). */
export function generateKeys(): { readonly publicKey: PublicKeyText; readonly privatePem: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { publicKey: publicKeyText(publicKey), privatePem };
}

/** @throws PassageError FILE_MALFORMED when the text is no private Ed25519 key. */
export function readPrivateKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The text is not repeated: it may be most of a key.
  }
  throw new PassageError('FILE_MALFORMED', 'this is no private key that can sign', {
    expected: 'an Ed25519 key as PEM text (PKCS #8)',
  });
}

/** The public key that belongs to a key. */
export function publicKeyText(key: KeyObject): PublicKeyText {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return x ?? '';
}

/** The name of a key: its JWK thumbprint (RFC 7638), so that no two keys share a name. */
export function keyName(publicKey: PublicKeyText): string {
  const jwk = canonicalJson({ crv: 'Ed25519', kty: 'OKP', x: publicKey });
  return createHash('sha256').update(jwk).digest('base64url');
}

/** Signs bytes (RFC 8032); the signature as 86 characters of base64url. */
export function signBytes(bytes: string | Uint8Array, key: KeyObject): string {
  return sign(null, asBytes(bytes), key).toString('base64url');
}

/** Whether a signature is one of the key over these bytes; false also for what is no key or signature. */
export function isSignedBy(
  bytes: string | Uint8Array,
  signature: string,
  publicKey: PublicKeyText,
): boolean {
  const isWhole =
    PUBLIC_KEY.test(publicKey) && SIGNATURE.test(signature) && isExact(publicKey, signature);
  if (!isWhole) return false;
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
      format: 'jwk',
    });
    return verify(null, asBytes(bytes), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** Of the spellings that decode to the same bytes only the one without stray bits is taken. */
function isExact(...texts: readonly string[]): boolean {
  return texts.every((text) => Buffer.from(text, 'base64url').toString('base64url') === text);
}

function asBytes(bytes: string | Uint8Array): Uint8Array {
  return typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
}

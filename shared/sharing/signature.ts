import { type KeyObject, hash } from 'node:crypto';
import { z } from 'zod';
import { LruCache } from '../core/lru-cache';
import { canonicalJson } from './canonical-json';
import { isSignedBy, keyName, publicKeyText, signBytes } from './ed25519';
import { ID, INSTANT } from './parse-document';

/** Who signed a document, with which key, and when they say they did. */
export const SIGNATURE = z.strictObject({
  organization: ID,
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'the name of a key'),
  signedAt: INSTANT,
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'an Ed25519 signature in base64url'),
});

export type Signature = z.infer<typeof SIGNATURE>;

/** What was signed: a kind, so that a signature never counts for a document of another kind. */
export interface Signable {
  readonly kind: string;
  readonly document: unknown;
}

export interface Signer {
  readonly organization: string;
  readonly privateKey: KeyObject;
}

/** Signs a document together with the signer's name and time, so that neither can be exchanged. */
export function signDocument(signable: Signable, signer: Signer, signedAt: string): Signature {
  const { organization, privateKey } = signer;
  const key = keyName(publicKeyText(privateKey));
  const signature = signBytes(signedText(signable, { organization, key, signedAt }), privateKey);
  return { organization, key, signedAt, signature };
}

const MOST_KEPT = 20_000;
/** What was found right: the same documents are judged again at each change of a folder. */
const foundRight = new LruCache<true>(MOST_KEPT);

/** Whether the signature is by this public key and over this document. */
export function isSignature(signable: Signable, given: Signature, publicKey: string): boolean {
  const { signature, ...signer } = given;
  if (keyName(publicKey) !== signer.key) return false;
  const text = signedText(signable, signer);
  const name = hash('sha256', `${publicKey} ${signature} ${text}`, 'base64url');
  if (foundRight.get(name) === true) return true;
  const isRight = isSignedBy(text, signature, publicKey);
  if (isRight) foundRight.set(name, true);
  return isRight;
}

function signedText({ kind, document }: Signable, signer: Omit<Signature, 'signature'>): string {
  return canonicalJson({ kind, document, signer });
}

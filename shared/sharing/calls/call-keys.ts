import { type KeyObject, createPublicKey, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ID, INSTANT, instantOf, parseDocument } from '../parse-document';
import { HmacKey } from './hmac-key';

const KEY = z.strictObject({
  id: ID,
  /** 32 random bytes in base64url; what seals is derived from it anew each hour. */
  secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/, '32 bytes in base64url'),
  from: INSTANT,
});

const CALL_KEYS = z.strictObject({
  format: z.literal('passage-call-keys/1'),
  /** The subgraph that is called with them, and no other. */
  subgraph: ID,
  keys: z.array(KEY).min(1),
  /** The gateway's Ed25519 key, where the owner wants each call signed so that it proves who called. */
  gatewayKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'an Ed25519 public key in base64url')
    .optional(),
});

/** What a gateway and one subgraph know, so that each can tell that it is the other. */
export type CallKeys = z.infer<typeof CALL_KEYS>;
type CallKey = CallKeys['keys'][number];

/** How long a key that was replaced still counts, in milliseconds. */
const OVERLAP_MS = 600_000;
const HOUR_S = 3_600;
const MOST_KEYS = 4;

/** @throws PassageError FILE_MALFORMED, which repeats nothing of a secret. */
export function parseCallKeys(text: string): CallKeys {
  return parseDocument(text, 'call keys', CALL_KEYS);
}

/** Keys with a new one, which seals from now on; the earlier ones count a little longer. */
export function withNewCallKey(
  earlier: CallKeys | undefined,
  subgraph: string,
  now: number,
): CallKeys {
  const secret = randomBytes(32).toString('base64url');
  const key = { id: `k${randomBytes(6).toString('hex')}`, secret, from: instantOf(now) };
  const keys = [...(earlier?.keys ?? []), key].slice(-MOST_KEYS);
  return { ...earlier, format: 'passage-call-keys/1', subgraph, keys };
}

/** The key that seals now: the newest that has begun. */
export function sealingKey({ keys }: CallKeys, now: number): CallKey | undefined {
  return keys.filter(({ from }) => Date.parse(from) <= now).at(-1);
}

/** A key by its id, if it still counts: none has taken its place for longer than {@link OVERLAP_MS}. */
export function countingKey({ keys }: CallKeys, id: string, now: number): CallKey | undefined {
  const at = keys.findIndex((key) => key.id === id);
  const next = keys[at + 1];
  const isOver = next !== undefined && Date.parse(next.from) + OVERLAP_MS < now;
  return isOver ? undefined : keys[at];
}

/**
 * What seals a call of one hour: HKDF-SHA256 (RFC 5869) of the secret, without salt, for the subgraph and
 * the hour in which the signature was created. So what one hour leaks opens no other.
 * @param created seconds since 1970, as the signature says.
 */
export function derivedKey({ subgraph }: CallKeys, { secret }: CallKey, created: number): HmacKey {
  const hour = Math.floor(created / HOUR_S);
  const name = `${subgraph} ${hour} ${secret}`;
  const known = derived.get(name);
  if (known !== undefined) return known;
  const info = `passage-call/1 ${subgraph} ${hour}`;
  const bytes = hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', info, 32);
  const key = new HmacKey(Buffer.from(bytes));
  if (derived.size >= MOST_DERIVED) derived.clear();
  derived.set(name, key);
  return key;
}

const MOST_DERIVED = 1_000;
const derived = new Map<string, HmacKey>();

/** A public Ed25519 key, to check with. */
export function publicKeyOf(text: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
}

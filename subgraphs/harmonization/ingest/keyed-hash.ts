import { createHmac } from 'node:crypto';

/** Makes a keyed hash of a text: equal texts can be found, and who has not the key learns none. */
export type KeyedHash = (text: string) => string;

/** Keyed hashes (HMAC-SHA-256, cut to 64 bits) under a key that is made from a secret for this use alone. */
export function keyedHash(secret: string): KeyedHash {
  const key = createHmac('sha256', secret).update('comparison features').digest();
  return (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 16);
}

import type { JWK, KeyLike } from 'jose';
import { type TokenAlgorithm, refusal } from '../../../shared/sharing/jws/check-token-form';
import { importKey, signingKeys } from '../../../shared/sharing/jws/signing-keys';

/** Gives the public keys of an issuer as JSON text (RFC 7517, section 5). Rejects when they cannot be had. */
export type ReadKeySet = () => Promise<string>;

export interface KeySetOptions {
  readonly read: ReadKeySet;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The keys with which an issuer signs. */
export interface KeySet {
  /** Rejects with PassageError UNAUTHENTICATED when the issuer has no such key, or none can be had. */
  readonly keyFor: (keyId: string, algorithm: TokenAlgorithm) => Promise<KeyLike>;
  /** Whether a key that was given still counts; asked several times a second. */
  readonly isStillKnown: (keyId: string) => boolean;
}

/** Keys are read again after this time, so that one that was taken away ends. */
const FRESH_MS = 10 * 60_000;
/** A name that is not known asks for the keys again, but never more often. */
const READ_EVERY_MS = 30_000;
/** While an issuer cannot be reached its known keys go on for this long. */
const GOOD_FOR_MS = 24 * 3_600_000;

/** Keeps the keys of one issuer: read at first use, when a new name comes, and from time to time. */
export function createKeySet({ read, now = Date.now }: KeySetOptions): KeySet {
  let keys: ReadonlyMap<string, JWK> = new Map();
  let [readAt, triedAt] = [-Infinity, -Infinity];
  let reading: Promise<void> | undefined;
  const refresh = (): Promise<void> => {
    if (now() - triedAt < READ_EVERY_MS && reading === undefined) return Promise.resolve();
    triedAt = reading === undefined ? now() : triedAt;
    reading ??= read()
      .then((text) => {
        keys = signingKeys(text);
        readAt = now();
      })
      // The keys that are known go on; whoever needs another one is told that it is not.
      .catch(() => undefined)
      .finally(() => (reading = undefined));
    return reading;
  };
  const isUsable = (): boolean => now() - readAt < GOOD_FOR_MS;
  return {
    async keyFor(keyId, algorithm) {
      if (!isUsable() || !keys.has(keyId)) await refresh();
      else if (now() - readAt > FRESH_MS) void refresh();
      if (!isUsable()) throw refusal('the keys of its issuer cannot be had now');
      const jwk = keys.get(keyId);
      if (jwk === undefined) throw refusal('its issuer has no key of this name');
      return importKey(jwk, algorithm);
    },
    isStillKnown(keyId) {
      if (now() - readAt > FRESH_MS) void refresh();
      return isUsable() && keys.has(keyId);
    },
  };
}

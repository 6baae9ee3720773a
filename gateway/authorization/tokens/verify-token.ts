import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { checkTokenForm, refusal } from '../../../shared/sharing/jws/check-token-form';
import { verifySignature } from '../../../shared/sharing/jws/verify-signature';
import { LruCache } from '../../../shared/core/lru-cache';
import type { KeyHolder } from '../api-keys';
import type { Issuer } from './issuer';
import type { KeySet } from './key-set';

export interface TrustedIssuer extends Issuer {
  readonly keys: KeySet;
}

/**
 * Says for whom an access token speaks. Rejects with PassageError UNAUTHENTICATED for one that is not
 * taken, in words that repeat nothing of it.
 */
export type VerifyToken = (token: string) => Promise<KeyHolder>;

interface Verified {
  readonly holder: KeyHolder;
  readonly keyId: string;
  readonly keys: KeySet;
}

const MOST_KEPT = 2_000;
/** By so much an issuer's clock may be ahead; a token that has expired has expired. */
const LEEWAY_S = 5;
const LONGEST_PERSON = 255;

/**
 * Verifies OIDC access tokens (RFC 9068, RFC 8725). One that was verified is known again by its hash until it
 * expires or its key is taken away.
 */
export function createTokenVerifier(
  issuers: readonly TrustedIssuer[],
  now: () => number = Date.now,
): VerifyToken {
  const known = new LruCache<Verified>(MOST_KEPT);
  const byName = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  return async (token) => {
    const name = createHash('sha256').update(token).digest('base64url');
    const before = known.get(name);
    if (before !== undefined && isGood(before, now())) return before.holder;
    const fresh = await verify(token, byName, now());
    known.set(name, fresh);
    return fresh.holder;
  };
}

function isGood({ holder, keyId, keys }: Verified, now: number): boolean {
  return (holder.expiresAt ?? 0) > now && keys.isStillKnown(keyId);
}

async function verify(
  token: string,
  byName: ReadonlyMap<string, TrustedIssuer>,
  now: number,
): Promise<Verified> {
  const { keyId, type } = checkTokenForm(token);
  const issuer = byName.get(issuerNamedBy(token));
  if (issuer === undefined) throw refusal('its issuer is not known here');
  const { algorithm } = checkTokenForm(token, issuer.algorithms);
  if (keyId === undefined) throw refusal('it does not name its key');
  if (!issuer.types.some((known) => isType(known, type))) {
    throw refusal(`its type is not ${issuer.types.join(' or ')}`);
  }
  const key = await issuer.keys.keyFor(keyId, algorithm);
  const claims = claimsIn(textOf(await verifySignature(token, key, algorithm)));
  return { holder: holderIn(claims, issuer, now), keyId, keys: issuer.keys };
}

/** Media types are compared without case, and `application/` may be left out (RFC 7515, section 4.1.9). */
function isType(known: string, given = ''): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/^application\//, '');
  return bare(known) === bare(given);
}

/** Whose key is to be tried; nothing of the payload counts before that. */
function issuerNamedBy(token: string): string {
  const [, payload = ''] = token.split('.');
  const { iss } = claimsIn(textOf(Buffer.from(payload, 'base64url')));
  return typeof iss === 'string' ? iss : '';
}

/** Bytes that are no UTF-8 make no JSON either. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function claimsIn(text: string): JWTPayload {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as JWTPayload;
    }
  } catch {
    // Told below.
  }
  throw refusal('its claims are no JSON object');
}

function holderIn(claims: JWTPayload, issuer: TrustedIssuer, now: number): KeyHolder {
  const { aud, sub } = claims;
  if (claims.iss !== issuer.issuer) throw refusal('its issuer is not known here');
  const audiences = Array.isArray(aud) ? aud : [aud];
  if (!audiences.includes(issuer.audience)) throw refusal('it is not for this gateway');
  const expiresAt = checkTimes(claims, now);
  if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_PERSON) {
    throw refusal('it does not say who acts ("sub")');
  }
  const { purpose } = issuer;
  return {
    organization: organizationIn(claims, issuer),
    person: sub,
    scopes: scopesIn(claims),
    expiresAt,
    ...(purpose !== undefined && { purpose }),
  };
}

/** When the token expires, in milliseconds since 1970. */
function checkTimes({ exp, nbf, iat }: JWTPayload, nowMs: number): number {
  const now = nowMs / 1_000;
  if (typeof exp !== 'number' || !Number.isFinite(exp)) throw refusal('it never expires ("exp")');
  if (exp <= now) throw refusal('it has expired');
  for (const from of [nbf, iat]) {
    if (from === undefined) continue;
    if (typeof from !== 'number' || from - LEEWAY_S > now) throw refusal('it is not valid yet');
  }
  return exp * 1_000;
}

/** An issuer speaks for the organizations that its entry names, and for no other. */
function organizationIn(claims: JWTPayload, issuer: TrustedIssuer): string {
  if (issuer.organization !== undefined) return issuer.organization;
  const named = claims[issuer.organizationClaim ?? ''];
  const found = issuer.organizations?.find((organization) => organization === named);
  if (found !== undefined) return found;
  throw refusal('it names no organization for which its issuer speaks');
}

/** Names with a space between them (RFC 8693, section 4.2). */
function scopesIn({ scope }: JWTPayload): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [];
}

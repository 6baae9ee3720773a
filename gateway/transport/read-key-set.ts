import { request } from 'undici';
import { PassageError } from '../../shared/core/errors';
import type { Issuer } from '../authorization/tokens/issuer';
import type { ReadKeySet } from '../authorization/tokens/key-set';
import { readBounded } from './read-bounded';
import { readTextFile } from './supergraph-file';

const WAIT_MS = 5_000;
const LARGEST = 256 * 1024;

/**
 * How the public keys of an issuer are read: from a file, from an address, or from where its discovery
 * document says (OpenID Connect Discovery 1.0). Redirects are not followed.
 */
export function keySetReader({ issuer, jwks }: Pick<Issuer, 'issuer' | 'jwks'>): ReadKeySet {
  if (jwks === undefined) return () => readDiscovered(issuer);
  if (isAddress(jwks)) return () => readAddress(jwks);
  return () => Promise.resolve().then(() => readTextFile(jwks, 'set of keys'));
}

async function readDiscovered(issuer: string): Promise<string> {
  const text = await readAddress(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const found = JSON.parse(text) as { issuer?: unknown; jwks_uri?: unknown };
  const { jwks_uri: address } = found;
  const isFound = found.issuer === issuer && typeof address === 'string' && isAddress(address);
  if (isFound && isAsSafe(address, issuer)) return readAddress(address);
  throw unreadable(issuer);
}

/** Whoever is reached safely does not send on to where anybody could answer. */
function isAsSafe(address: string, issuer: string): boolean {
  return address.startsWith('https:') || !issuer.startsWith('https:');
}

function isAddress(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

async function readAddress(address: string): Promise<string> {
  const { statusCode, body } = await request(address, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(WAIT_MS),
  });
  const text = await readBounded(body as AsyncIterable<Buffer>, LARGEST);
  if (statusCode === 200 && text !== undefined) return text;
  throw unreadable(address);
}

function unreadable(where: string): PassageError {
  return new PassageError('FILE_UNREADABLE', 'the keys of an issuer of tokens cannot be had', {
    where,
    expected: `status 200, no redirect, at most ${LARGEST} bytes`,
  });
}

import { createHash } from 'node:crypto';
import { PassageError } from '../../shared/core/errors';
import { type Purpose, isPurpose } from '../../shared/sharing/purposes';

/** Who holds a key or an access token, and what it allows beside asking. */
export interface KeyHolder {
  readonly organization: string;
  /** Who acts for the organization; a token says it, a key does not. */
  readonly person?: string;
  /** The purpose of use of requests that state none. */
  readonly purpose?: Purpose;
  /** Whether answers may tell how they were found. */
  readonly mayExplain?: boolean;
  /** Whether only documents of the gateway's list are answered for this key. */
  readonly trustedDocumentsOnly?: boolean;
  /** What `@requiresScopes` asks for. */
  readonly scopes?: readonly string[];
  /** From this moment on the key is as good as none, in milliseconds since 1970. */
  readonly expiresAt?: number;
}

/** Holders by the SHA-256 of their key in lower-case hex. The keys themselves are kept nowhere. */
export type ApiKeys = ReadonlyMap<string, KeyHolder>;

export const NO_KEYS: ApiKeys = new Map();

const EXPECTED =
  '{ "organization": "<id>", "sha256": "<64 hex digits>", "scopes"?: ["<scope>"], "purpose"?: "<code>", "expiresAt"?: "<ISO 8601 moment>", "mayExplain"?: true, "trustedDocumentsOnly"?: true }';

/**
 * Reads a list such as `[{ "organization": "ocha", "sha256": "<64 hex digits>" }]`.
 * @throws PassageError FILE_MALFORMED naming the entry.
 */
export function parseApiKeys(text: string): ApiKeys {
  return new Map(parseList(text).map((entry, index) => parseEntry(entry, index)));
}

/**
 * Who holds a key now, if anybody. It is found by its digest: what the time of a search could tell is of the
 * digest, from which no key follows.
 */
export function holderOf(keys: ApiKeys, key: string): KeyHolder | undefined {
  const holder = keys.get(createHash('sha256').update(key, 'utf8').digest('hex'));
  const isExpired = holder?.expiresAt !== undefined && holder.expiresAt <= Date.now();
  return isExpired ? undefined : holder;
}

function parseEntry(entry: unknown, index: number): [string, KeyHolder] {
  const given = (entry ?? {}) as Record<string, unknown>;
  const { organization, sha256, mayExplain, trustedDocumentsOnly, scopes } = given;
  const { expiresAt, purpose } = given;
  const isKey = typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256);
  const flags = [mayExplain, trustedDocumentsOnly];
  const hasFlags = flags.every((flag) => flag === undefined || typeof flag === 'boolean');
  const isNamed = typeof organization === 'string' && organization !== '';
  const hasRights = isScopes(scopes) && isMoment(expiresAt) && isPurposeOrNone(purpose);
  if (!isKey || !isNamed || !hasFlags || !hasRights) {
    throw new PassageError('FILE_MALFORMED', 'an entry of the key list cannot be used', {
      where: `entry ${index + 1}`,
      expected: EXPECTED,
    });
  }
  return [
    sha256.toLowerCase(),
    {
      organization,
      mayExplain: mayExplain === true,
      trustedDocumentsOnly: trustedDocumentsOnly === true,
      scopes: scopes ?? [],
      ...(expiresAt !== undefined && { expiresAt: Date.parse(expiresAt) }),
      ...(purpose !== undefined && { purpose }),
    },
  ];
}

function isMoment(value: unknown): value is string | undefined {
  if (value === undefined) return true;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !isNaN(Date.parse(value));
}

function isPurposeOrNone(value: unknown): value is Purpose | undefined {
  return value === undefined || (typeof value === 'string' && isPurpose(value));
}

function isScopes(value: unknown): value is readonly string[] | undefined {
  if (value === undefined) return true;
  return Array.isArray(value) && value.every((it) => typeof it === 'string' && it !== '');
}

function parseList(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (Array.isArray(value)) return value;
  throw new PassageError('FILE_MALFORMED', 'the key list is not a JSON array', {
    expected: `[${EXPECTED}]`,
  });
}

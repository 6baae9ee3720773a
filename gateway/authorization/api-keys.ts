import { createHash } from 'node:crypto';
import { PassageError } from '../../shared/core/errors';

/** Who holds a key, and what the key allows beside asking. */
export interface KeyHolder {
  readonly organization: string;
  /** Whether answers may tell how they were found. */
  readonly mayExplain?: boolean;
  /** Whether only documents of the gateway's list are answered for this key. */
  readonly trustedDocumentsOnly?: boolean;
  /** What `@requiresScopes` asks for. */
  readonly scopes?: readonly string[];
}

/** Holders by the SHA-256 of their key in lower-case hex. The keys themselves are kept nowhere. */
export type ApiKeys = ReadonlyMap<string, KeyHolder>;

export const NO_KEYS: ApiKeys = new Map();

const EXPECTED =
  '{ "organization": "<id>", "sha256": "<64 hex digits>", "scopes"?: ["<scope>"], "mayExplain"?: true, "trustedDocumentsOnly"?: true }';

/**
 * Reads a list such as `[{ "organization": "ocha", "sha256": "<64 hex digits>" }]`.
 * @throws PassageError FILE_MALFORMED naming the entry.
 */
export function parseApiKeys(text: string): ApiKeys {
  return new Map(parseList(text).map((entry, index) => parseEntry(entry, index)));
}

/** Who holds a key, if anybody. */
export function holderOf(keys: ApiKeys, key: string): KeyHolder | undefined {
  return keys.get(createHash('sha256').update(key, 'utf8').digest('hex'));
}

function parseEntry(entry: unknown, index: number): [string, KeyHolder] {
  const { organization, sha256, mayExplain, trustedDocumentsOnly, scopes } = (entry ??
    {}) as Record<string, unknown>;
  const isKey = typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256);
  const flags = [mayExplain, trustedDocumentsOnly];
  const hasFlags = flags.every((flag) => flag === undefined || typeof flag === 'boolean');
  const isNamed = typeof organization === 'string' && organization !== '';
  if (!isKey || !isNamed || !hasFlags || !isScopes(scopes)) {
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
    },
  ];
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

import { createHash } from 'node:crypto';
import { PassageError } from '../../shared/core/errors';

/** Which organization holds a key, by the key's SHA-256 in lower-case hex. The keys themselves are kept nowhere. */
export type ApiKeys = ReadonlyMap<string, string>;

export const NO_KEYS: ApiKeys = new Map();

/**
 * Reads a list such as `[{ "organization": "ocha", "sha256": "<64 hex digits>" }]`.
 * @throws PassageError FILE_MALFORMED naming the entry.
 */
export function parseApiKeys(text: string): ApiKeys {
  const entries = parseList(text);
  return new Map(
    entries.map((entry, index) => {
      const { organization, sha256 } = (entry ?? {}) as Record<string, unknown>;
      const isKey = typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256);
      if (!isKey || typeof organization !== 'string' || organization === '') {
        throw new PassageError('FILE_MALFORMED', 'an entry of the key list cannot be used', {
          where: `entry ${index + 1}`,
          expected: '{ "organization": "<id>", "sha256": "<64 hex digits>" }',
        });
      }
      return [sha256.toLowerCase(), organization];
    }),
  );
}

/** The organization that a key belongs to, if any. */
export function organizationOf(keys: ApiKeys, key: string): string | undefined {
  return keys.get(createHash('sha256').update(key, 'utf8').digest('hex'));
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
    expected: '[{ "organization": "<id>", "sha256": "<64 hex digits>" }]',
  });
}

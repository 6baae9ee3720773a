import { createHash } from 'node:crypto';
import { PassageError } from '../../shared/core/errors';
import { parseJsonObject } from '../../shared/core/json-object';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';

/** Documents that the gateway's owner trusts, by the SHA-256 of their text in lower-case hex. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export const NO_DOCUMENTS: TrustedDocuments = new Map();

/** What a client says of its document: the text, its hash, or both. */
export interface GivenDocument {
  readonly query?: unknown;
  /** `extensions.persistedQuery.sha256Hash`, or `documentId`. */
  readonly hash?: unknown;
}

/** Which documents a caller may use, and which texts may be left out because they are known. */
export interface KnownDocuments {
  /**
   * The text that is meant. `undefined` when nothing usable was given: whoever executes will say so.
   * @throws PassageError PERSISTED_QUERY_NOT_FOUND, FORBIDDEN when the caller may use listed documents
   * alone, BAD_INPUT when hash and text differ or the hash is none.
   */
  readonly textOf: (given: GivenDocument, trustedOnly: boolean) => string | undefined;
  /** Keeps a text that came with its hash and was admitted. */
  readonly remember: (given: GivenDocument) => void;
}

const MOST_KEPT = 1_000;
const SETTINGS = {
  what: 'the list of trusted documents',
  expected: '{ "<sha256 of the text in lower-case hex>": "<text>" }',
};

/** @param keepsNew whether texts that clients send with a hash are kept (automatic persisted queries). */
export function createKnownDocuments(trusted: TrustedDocuments, keepsNew: boolean): KnownDocuments {
  const kept = new LruCache<string>(MOST_KEPT);
  return {
    textOf({ query, hash }, trustedOnly) {
      const text = typeof query === 'string' ? query : undefined;
      if (hash !== undefined) checkHash(hash, text);
      if (text !== undefined) {
        if (trustedOnly && !trusted.has(hashOf(text))) throw untrusted();
        return text;
      }
      if (typeof hash !== 'string') return undefined;
      const known = trusted.get(hash) ?? (trustedOnly ? undefined : kept.get(hash));
      if (known !== undefined) return known;
      throw trustedOnly ? untrusted() : notFound();
    },
    remember({ query, hash }) {
      if (!keepsNew || typeof hash !== 'string' || typeof query !== 'string') return;
      kept.set(hash, query, documentWeight(query));
    },
  };
}

/**
 * Reads a list of trusted documents: `{ "<sha256 of the text>": "<text>" }`.
 * @throws PassageError FILE_MALFORMED naming the entry.
 */
export function parseTrustedDocuments(text: string): TrustedDocuments {
  const entries = Object.entries(parseJsonObject(text, SETTINGS));
  for (const [index, [hash, document]] of entries.entries()) {
    if (typeof document === 'string' && hashOf(document) === hash) continue;
    throw new PassageError('FILE_MALFORMED', 'a trusted document does not have this hash', {
      where: `entry ${index + 1}`,
      expected: SETTINGS.expected,
    });
  }
  return new Map(entries as [string, string][]);
}

function checkHash(hash: unknown, text: string | undefined): asserts hash is string {
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  if (isHash && (text === undefined || hashOf(text) === hash)) return;
  throw new PassageError(
    'BAD_INPUT',
    isHash ? 'the hash is not that of the document' : 'the hash of the document is none',
    { where: 'extensions.persistedQuery.sha256Hash', expected: 'SHA-256 in lower-case hex' },
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function untrusted(): PassageError {
  return new PassageError('FORBIDDEN', 'this caller may use documents of the list of trusted ones');
}

function notFound(): PassageError {
  return new PassageError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
}

import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { normalizeName } from '../../core/normalize-name';
import { PassageError } from '../../core/errors';

/** Tokens of one value that can be compared with tokens under the same key, and with no others. */
export interface ComparisonTokens {
  /** Tells keys apart without giving them away: after a rotation tokens of old and new are not compared. */
  readonly key: string;
  /** One keyed hash for each distinct word of the value, sorted; equal words have equal tokens. */
  readonly tokens: readonly string[];
}

/** Makes tokens of a value of a field; null where the value has no word. */
export type ComparisonKey = (field: string, value: string) => ComparisonTokens | null;

const LEAST_BYTES = 32;
const TOKEN_DIGITS = 32;
const KEY_DIGITS = 16;

/**
 * The key that owners share, and that whoever compares for them does not have, from a file.
 * @throws PassageError CONFIGURATION_INVALID when the file cannot be read or holds fewer than 32 bytes.
 */
export function readComparisonKey(path: string): ComparisonKey {
  return comparisonKey(readSecret(path));
}

/** Tokens are HMAC-SHA-256, cut to 128 bits, of normalized words under a key made from the secret for each field. */
export function comparisonKey(secret: Buffer): ComparisonKey {
  const key = hmac(secret, 'passage comparison 1: which key').slice(0, KEY_DIGITS);
  return (field, value) => {
    const fieldKey = Buffer.from(hmac(secret, `passage comparison 1: field ${field}`), 'hex');
    const words = new Set(normalizeName(value).split(' ').filter(Boolean));
    const tokens = [...words].map((word) => hmac(fieldKey, word).slice(0, TOKEN_DIGITS)).sort();
    return tokens.length === 0 ? null : { key, tokens };
  };
}

function readSecret(path: string): Buffer {
  const expected = `a file of at least ${LEAST_BYTES} bytes that only owners who compare have`;
  try {
    const secret = readFileSync(path);
    if (secret.length >= LEAST_BYTES) return secret;
  } catch (cause) {
    const problem = 'the key by which owners compare cannot be read';
    throw new PassageError('CONFIGURATION_INVALID', problem, { value: path, expected, cause });
  }
  const problem = 'the key by which owners compare is too short';
  throw new PassageError('CONFIGURATION_INVALID', problem, { value: path, expected });
}

function hmac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

import { PassageError } from '../core/errors';

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one text of a JSON value, so that a signature can be checked by anybody (RFC 8785, JSON
 * Canonicalization Scheme): names in the order of their UTF-16 code units, numbers as ECMAScript writes
 * them, no white space.
 * @throws PassageError BAD_INPUT for what JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value as Record<string, unknown>);
  throw notJson(typeof value);
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(value)
    .sort()
    .filter((name) => value[name] !== undefined)
    .map((name) => `${canonicalText(name)}:${canonicalJson(value[name])}`);
  return `{${members.join(',')}}`;
}

function canonicalText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw notJson('half a character');
  return JSON.stringify(text);
}

function notJson(value: string): PassageError {
  return new PassageError('BAD_INPUT', 'the value cannot be written as JSON', { value });
}

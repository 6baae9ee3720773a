import { hash } from 'node:crypto';

/** A hash of a value's JSON text in a fixed order of keys: equal content, equal hash. */
export function contentHash(value: unknown): string {
  return hash('sha256', canonicalText(value), 'base64url');
}

function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = value as Readonly<Record<string, unknown>>;
  const texts = Object.keys(members)
    .filter((key) => members[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(members[key])}`);
  return `{${texts.join(',')}}`;
}

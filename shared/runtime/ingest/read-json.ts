import { PassageError } from '../../core/errors';
import { readText } from './read-text';

/**
 * Parses a JSON source file.
 * @throws PassageError FILE_MALFORMED when it is not JSON, as a half-written file.
 */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    const message = cause instanceof Error ? cause.message : 'unreadable';
    throw new PassageError('FILE_MALFORMED', `the file is not JSON: ${message}`, {
      where: path,
      expected: 'a whole JSON document',
      cause,
    });
  }
}

/** The members of a list in a source, or an error that says where a list was expected. */
export function listAt(path: string, value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new PassageError('FILE_MALFORMED', `no list at ${where}`, {
    where: path,
    expected: `a list at ${where}`,
  });
}

/** A record's own words: each member as text, nested ones as JSON. */
export function givenWords(value: object): Record<string, string> {
  const entries = Object.entries(value).filter(
    ([, member]) => member !== null && member !== undefined && member !== '',
  );
  return Object.fromEntries(
    entries.map(([name, member]) => [
      name,
      typeof member === 'string' ? member : JSON.stringify(member),
    ]),
  );
}

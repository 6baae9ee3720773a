import { PassageError } from './errors';

/** The values of the sort columns of one row: where a page ends and the next begins. */
export type CursorKey = readonly (string | number | null)[];

/** An opaque cursor of the Relay connection specification. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/**
 * Reads a cursor that {@link encodeCursor} wrote for the same list.
 * @throws PassageError BAD_INPUT when it is damaged or comes from a list with other sort columns.
 */
export function decodeCursor(cursor: string, columns: number): CursorKey {
  const key = parseKey(cursor);
  if (key?.length !== columns) throw foreignCursor(cursor);
  return key;
}

export function foreignCursor(value: string): PassageError {
  return new PassageError('BAD_INPUT', 'this is not a cursor of this list', {
    where: 'after',
    value: value.slice(0, 80),
    expected: 'an endCursor or edge cursor that the same list returned',
  });
}

function parseKey(cursor: string): CursorKey | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(key) && key.every(isKeyPart) ? key : undefined;
  } catch {
    return undefined;
  }
}

function isKeyPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}

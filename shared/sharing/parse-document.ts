import { type ZodType, z } from 'zod';
import { PassageError } from '../core/errors';

/** An id of an organization, an agreement or a subgraph: safe in a policy, a header and a file name. */
export const ID = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'lower-case letters, digits, . _ -');
/** An instant in UTC to the second, so that there is one way to write it. */
export const INSTANT = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'an instant as 2026-11-26T08:00:00Z')
  .refine(isRealDate, 'a date that exists');
export const DAY = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as 2026-11-26')
  .refine(isRealDate, 'a date that exists');

/** Now, as these documents write it. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/**
 * Reads a signed document; unknown members are refused, since they would be signed and ignored.
 * @throws PassageError FILE_MALFORMED with the first thing that is wrong, and where.
 */
export function parseDocument<T>(text: string, what: string, shape: ZodType<T>): T {
  const result = shape.safeParse(parseJson(text, what));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new PassageError('FILE_MALFORMED', `the ${what} cannot be used: ${issue?.message ?? ''}`, {
    where: issue?.path.join('.') || what,
  });
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PassageError('FILE_MALFORMED', `the ${what} is not JSON`, { expected: 'JSON' });
  }
}

function isRealDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}

import { PassageError } from '../core/errors';

/** What a person reads when a database cannot be used: its place and the reason, never the password. */
export function databaseUnreachable(
  url: string,
  details: { readonly where: string; readonly expected: string },
  cause: unknown,
): PassageError {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `database ${pathname.slice(1)} on ${hostname}:${port || '5432'} as ${username}`;
  return new PassageError('DATABASE_UNREACHABLE', `cannot use the ${place}: ${reasonOf(cause)}`, {
    ...details,
    cause,
  });
}

/** When a host has several addresses the error is a list of errors, and its own message empty. */
function reasonOf(cause: unknown): string {
  const { message, errors = [] } = cause as { message?: string; errors?: readonly unknown[] };
  return message || [...new Set(errors.map(reasonOf))].join(', ') || String(cause);
}

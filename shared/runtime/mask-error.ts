import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { PassageError, explain } from '../core/errors';
import type { Log } from './logging';

/** Codes of errors that the caller caused and may read as they are. */
const CALLERS_OWN = new Set([
  'BAD_INPUT',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Lets a caller's own errors through and hides all others behind an id that the log knows. */
export function maskError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(thrown);
    const { path, locations } = formatted;
    if (original instanceof PassageError && CALLERS_OWN.has(original.code)) {
      const extensions = { code: original.code, where: original.details.where };
      return { message: explain(original), path, locations, extensions };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && CALLERS_OWN.has(code)) {
      return { message: formatted.message, path, locations, extensions: { code } };
    }
    const id = randomUUID();
    log.error({ err: original, id, path }, 'internal error');
    const message = `Something failed inside the service; its log has the details under ${id}.`;
    return { message, path, locations, extensions: { code: 'INTERNAL', id } };
  };
}

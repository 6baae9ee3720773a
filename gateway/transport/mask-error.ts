import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import { PUBLIC_CODES } from '../execution/subgraph-errors';
import { shorten } from '../execution/told-problem';
import { describeFailure } from './describe-failure';

/** Codes whose messages were written for clients, by the gateway itself or by Apollo Server's checks. */
const SHOWN: ReadonlySet<string> = new Set([
  ...PUBLIC_CODES,
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...([
    'LIMIT_EXCEEDED',
    'MIRROR_UNWRITABLE',
    'PLAN_IMPOSSIBLE',
    'SUBGRAPH_ANSWER_INVALID',
    'SUBGRAPH_ERROR',
    'SUBGRAPH_TIMEOUT',
    'SUBGRAPH_UNREACHABLE',
  ] satisfies ErrorCode[]),
]);

/** Shows errors that were made for clients and hides all others behind an id that the log knows. */
export function maskGatewayError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { message, path, locations, extensions } = formatted;
    const code = extensions?.['code'];
    if (typeof code === 'string' && SHOWN.has(code)) {
      const { subgraph, missing, cost } = extensions ?? {};
      const shown = {
        code,
        ...(subgraph !== undefined && { subgraph }),
        ...(missing !== undefined && { missing }),
        ...(cost !== undefined && { cost }),
      };
      return {
        message: shorten(message),
        ...(locations && { locations }),
        ...(path && { path }),
        extensions: shown,
      };
    }
    const id = randomUUID();
    log.error({ ...describeFailure(thrown), id, path }, 'internal error');
    return {
      message: `Something failed inside the gateway; its log has the details under ${id}.`,
      ...(path && { path }),
      extensions: { code: 'INTERNAL', id },
    };
  };
}

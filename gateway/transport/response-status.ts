import type { HTTPGraphQLResponse } from '@apollo/server';

/** A request that was well formed and only asked for something that cannot be answered. */
const WELL_FORMED: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * The status of an answer. A client that asks for `application/json` by name gets 200 for every request
 * that was well formed; all others see by the status that nothing was executed
 * (https://graphql.github.io/graphql-over-http/draft/#sec-application-json).
 */
export function responseStatus(
  { status = 200, headers, body }: HTTPGraphQLResponse,
  accept: string | undefined,
): number {
  if (status !== 400 || body.kind !== 'complete') return status;
  const isPlainJson = /^application\/json\b/.test(headers.get('content-type') ?? '');
  if (!isPlainJson || !/\bapplication\/json\b/i.test(accept ?? '')) return status;
  const { errors } = JSON.parse(body.string) as {
    errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  const areWellFormed = errors?.every(({ extensions }) => WELL_FORMED.has(extensions?.code));
  return areWellFormed ? 200 : status;
}

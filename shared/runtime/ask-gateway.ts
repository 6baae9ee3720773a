import { request } from 'undici';
import { PassageError } from '../core/errors';

/** Which graph is asked, and as whom: without a key as anybody. */
export interface GatewayAccess {
  readonly url: string;
  readonly key?: string | undefined;
  /** What the data is for, from the list of purposes. */
  readonly purpose?: string | undefined;
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data: unknown;
  /** What could not be answered, in sentences: one for each error. */
  readonly gaps: readonly string[];
  /** The codes of these errors, in their order; empty texts where an error has none. */
  readonly codes: readonly string[];
}

interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Asks the graph one question.
 * @throws PassageError SUBGRAPH_UNREACHABLE when no gateway answers, BAD_INPUT when it refuses.
 */
export async function askGateway(access: GatewayAccess, question: Question): Promise<Answer> {
  const { data, errors = [] } = await post(access, question);
  const gaps = errors.map(({ message, path = [] }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  if (data === undefined || data === null) {
    throw new PassageError('BAD_INPUT', gaps.join('; ') || 'the gateway gave no data', {
      where: access.url,
    });
  }
  return { data, gaps, codes: errors.map(({ extensions }) => extensions?.code ?? '') };
}

async function post(
  { url, key, purpose }: GatewayAccess,
  question: Question,
): Promise<GraphqlResult> {
  try {
    const { body } = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(purpose === undefined ? {} : { 'passage-purpose': purpose }),
      },
      body: JSON.stringify(question),
    });
    return (await body.json()) as GraphqlResult;
  } catch (cause) {
    throw new PassageError('SUBGRAPH_UNREACHABLE', 'no gateway answers', {
      where: url,
      expected: 'a running Passage (npm start), or --gateway with its address',
      cause,
    });
  }
}

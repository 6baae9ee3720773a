import { request } from 'undici';
import { PassageError } from '../../core/errors';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data: unknown;
  /** What could not be answered, in sentences: one for each error. */
  readonly gaps: readonly string[];
}

interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[] }[];
}

/**
 * Asks the graph one question.
 * @throws PassageError SUBGRAPH_UNREACHABLE when no gateway answers, BAD_INPUT when it refuses.
 */
export async function askGateway(
  url: string,
  key: string | undefined,
  question: Question,
): Promise<Answer> {
  const { data, errors = [] } = await post(url, key, question);
  const gaps = errors.map(({ message, path = [] }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  if (data === undefined || data === null) {
    throw new PassageError('BAD_INPUT', gaps.join('; ') || 'the gateway gave no data', {
      where: url,
    });
  }
  return { data, gaps };
}

async function post(
  url: string,
  key: string | undefined,
  question: Question,
): Promise<GraphqlResult> {
  try {
    const { body } = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
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

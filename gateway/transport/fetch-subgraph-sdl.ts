import { request } from 'undici';
import { GATEWAY_SECRET_HEADER } from '../../shared/core/caller';
import { PassageError } from '../../shared/core/errors';

const WAIT_MS = 10_000;

/**
 * Asks a running subgraph for its schema (`_service { sdl }` of the federation subgraph specification).
 * @throws PassageError SUBGRAPH_UNREACHABLE or SUBGRAPH_ANSWER_INVALID naming the subgraph.
 */
export async function fetchSubgraphSdl(name: string, url: string, secret: string): Promise<string> {
  const body = await post(name, url, secret);
  const sdl = (body as { data?: { _service?: { sdl?: unknown } } } | null)?.data?._service?.sdl;
  if (typeof sdl === 'string' && sdl !== '') return sdl;
  throw new PassageError('SUBGRAPH_ANSWER_INVALID', 'the subgraph did not give its schema', {
    where: `subgraphs.${name}.schema.subgraph_url`,
    expected: 'an answer to { _service { sdl } }; set GATEWAY_SUBGRAPH_SECRET if it needs one',
  });
}

async function post(name: string, url: string, secret: string): Promise<unknown> {
  try {
    const response = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === '' ? {} : { [GATEWAY_SECRET_HEADER]: secret }),
      },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const text = await response.body.text();
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw new PassageError('SUBGRAPH_UNREACHABLE', 'the subgraph cannot be asked for its schema', {
      where: `subgraphs.${name}.schema.subgraph_url`,
      value: url,
      cause,
    });
  }
}

import { request } from 'undici';
import { ANONYMOUS, encodeCaller } from '../../shared/core/caller';
import { PassageError } from '../../shared/core/errors';
import type { SignCall } from '../../shared/sharing/calls/call-signer';

const WAIT_MS = 10_000;

/**
 * Asks a running subgraph for its schema (`_service { sdl }` of the federation subgraph specification).
 * @throws PassageError SUBGRAPH_UNREACHABLE or SUBGRAPH_ANSWER_INVALID naming the subgraph.
 */
export async function fetchSubgraphSdl(
  name: string,
  url: string,
  sign: SignCall | undefined,
): Promise<string> {
  const body = await post(name, url, sign);
  const sdl = (body as { data?: { _service?: { sdl?: unknown } } } | null)?.data?._service?.sdl;
  if (typeof sdl === 'string' && sdl !== '') return sdl;
  throw new PassageError('SUBGRAPH_ANSWER_INVALID', 'the subgraph did not give its schema', {
    where: `subgraphs.${name}.schema.subgraph_url`,
    expected:
      'an answer to { _service { sdl } }; set GATEWAY_CALL_KEYS if it answers signed calls only',
  });
}

async function post(name: string, url: string, sign: SignCall | undefined): Promise<unknown> {
  const sent = JSON.stringify({ query: '{ _service { sdl } }' });
  try {
    const { pathname, search } = new URL(url);
    const call = { method: 'POST', target: pathname + search, body: sent } as const;
    const signed = sign?.({ ...call, caller: encodeCaller(ANONYMOUS), policy: 'none' });
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed?.headers },
      body: sent,
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

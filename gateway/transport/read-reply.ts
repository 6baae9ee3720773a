import { type Dispatcher, errors } from 'undici';
import type { SubgraphReply } from '../execution/execution';

type Response = Dispatcher.ResponseData;

const REFUSED = new Set([401, 403]);
const GATEWAY_TROUBLE = new Set([502, 503, 504]);

/**
 * The text of a subgraph's response, if it is a GraphQL answer: JSON by its content type, not
 * redirected, not compressed, within the size allowed. Whatever else it is, it is not passed on.
 * @throws what undici throws while the body is read, also when it grows too large.
 */
export async function readReply(response: Response, maxBytes: number): Promise<SubgraphReply> {
  const failure = refusalOf(response);
  if (failure !== undefined) {
    await response.body.dump({ limit: 16_384 }).catch(() => undefined);
    return { failure };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new errors.ResponseExceededMaxSizeError();
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}

function refusalOf({ statusCode, headers }: Response) {
  if (statusCode >= 300 && statusCode < 400) return 'SUBGRAPH_ANSWER_INVALID';
  if (REFUSED.has(statusCode)) return 'SUBGRAPH_ERROR';
  const encoding = headers['content-encoding'] ?? 'identity';
  const isJson = /^application\/(graphql-response\+)?json\s*(;|$)/i.test(
    String(headers['content-type'] ?? ''),
  );
  if (isJson && encoding === 'identity') return undefined;
  return GATEWAY_TROUBLE.has(statusCode) ? 'SUBGRAPH_UNREACHABLE' : 'SUBGRAPH_ANSWER_INVALID';
}

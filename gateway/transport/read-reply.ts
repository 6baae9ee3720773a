import type { CallFailure, SubgraphReply } from '../execution/execution';
import type { Exchange } from './subgraph-connection';
import type { ResponseHead } from './response-head';

const REFUSED = new Set([401, 403]);
const GATEWAY_TROUBLE = new Set([502, 503, 504]);
const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;|$)/i;

const BROKE: Readonly<Record<string, CallFailure>> = {
  CONNECTION: 'SUBGRAPH_UNREACHABLE',
  TIMEOUT: 'SUBGRAPH_TIMEOUT',
};

/**
 * What a response says, if it is a GraphQL answer: JSON by its content type, not redirected and not
 * compressed. Whatever else it is, it is not passed on.
 */
export function readReply(exchange: Exchange): SubgraphReply {
  if ('broke' in exchange) return { failure: BROKE[exchange.broke] ?? 'SUBGRAPH_ANSWER_INVALID' };
  const failure = refusalOf(exchange.head);
  return failure === undefined ? { body: exchange.body } : { failure };
}

function refusalOf({ status, contentType, contentEncoding }: ResponseHead) {
  if (status >= 300 && status < 400) return 'SUBGRAPH_ANSWER_INVALID';
  if (REFUSED.has(status)) return 'SUBGRAPH_ERROR';
  if (contentEncoding === 'identity' && JSON_TYPE.test(contentType)) return undefined;
  return GATEWAY_TROUBLE.has(status) ? 'SUBGRAPH_UNREACHABLE' : 'SUBGRAPH_ANSWER_INVALID';
}

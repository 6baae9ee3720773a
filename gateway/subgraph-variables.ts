import { type Variable, count, text } from '../shared/runtime/environment';
import { DEFAULT_CONFIG } from './gateway-config';

/** How every subgraph is called that the file of settings says nothing about. */
export const SUBGRAPH_VARIABLES = {
  subgraphsFile: text('SUBGRAPHS_FILE', 'A JSON file with settings of single subgraphs.', ''),
  subgraphTimeoutMs: count(
    'SUBGRAPH_TIMEOUT_MS',
    'The longest time for one call of a subgraph, with waiting and retries.',
    DEFAULT_CONFIG.subgraphTimeoutMs,
  ),
  subgraphConnections: count(
    'SUBGRAPH_CONNECTIONS',
    'The most calls of one subgraph at the same time.',
    DEFAULT_CONFIG.subgraphConnections,
  ),
  subgraphQueue: amount(
    'SUBGRAPH_QUEUE',
    'The most calls that wait for one subgraph; more fail at once.',
    DEFAULT_CONFIG.subgraphQueue,
  ),
  subgraphRetries: amount(
    'SUBGRAPH_RETRIES',
    'How often a query is sent again after a broken connection.',
    DEFAULT_CONFIG.subgraphRetries,
  ),
  subgraphBreakerFailures: count(
    'SUBGRAPH_BREAKER_FAILURES',
    'Failures in a row after which a subgraph is left alone.',
    DEFAULT_CONFIG.subgraphBreakerFailures,
  ),
  subgraphBreakerRestMs: count(
    'SUBGRAPH_BREAKER_REST_MS',
    'How long it is left alone before one call tries again.',
    DEFAULT_CONFIG.subgraphBreakerRestMs,
  ),
  maxAnswerBytes: count(
    'MAX_ANSWER_BYTES',
    'The largest answer taken from a subgraph.',
    DEFAULT_CONFIG.maxAnswerBytes,
  ),
};

/** A whole number that may be 0. */
export function amount(name: string, description: string, fallback: number): Variable<number> {
  const parse = (given: string) => (/^\d{1,9}$/.test(given) ? Number(given) : undefined);
  return { name, description, fallback, expected: 'a whole number', parse };
}

/** A number from 0 to 1. */
export function share(name: string, description: string, fallback: number): Variable<number> {
  const parse = (given: string) =>
    /^(0(\.\d+)?|1(\.0+)?)$/.test(given) ? Number(given) : undefined;
  return { name, description, fallback, expected: 'a number from 0 to 1', parse };
}

export function yesOrNo(name: string, description: string, fallback: boolean): Variable<boolean> {
  const parse = (given: string) =>
    new Map([
      ['true', true],
      ['false', false],
    ]).get(given);
  return { name, description, fallback, expected: 'true or false', parse };
}

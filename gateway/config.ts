import { PassageError } from '../shared/core/errors';
import {
  type Environment,
  count,
  oneOf,
  port,
  readVariables,
  text,
} from '../shared/runtime/environment';
import { LOG_LEVELS } from '../shared/runtime/logging';
import { DEFAULT_LIMITS } from './authorization/operation-limits';
import { type GatewayConfig, DEFAULT_CONFIG } from './gateway-config';

/** The prefix of every variable that the gateway reads. */
export const GATEWAY_PREFIX = 'GATEWAY_';

/** What the gateway reads from its environment; the README's table is made from this list. */
export const GATEWAY_VARIABLES = {
  port: port('PORT', 'The port to listen on; 0 takes a free one.', DEFAULT_CONFIG.port),
  host: text('HOST', 'The address to listen on.', DEFAULT_CONFIG.host),
  supergraphFile: text('SUPERGRAPH', 'The file with the composed supergraph.'),
  subgraphSecret: text('SUBGRAPH_SECRET', 'Proves to subgraphs that this is their gateway.', ''),
  keysFile: text('KEYS_FILE', 'A JSON file with the SHA-256 of each API key.', ''),
  examplesFile: text('EXAMPLES_FILE', 'A JSON file with questions for the browser page.', ''),
  logLevel: oneOf('LOG_LEVEL', 'The least severe level that is logged.', LOG_LEVELS, 'info'),
  requestTimeoutMs: count(
    'REQUEST_TIMEOUT_MS',
    'After this time a request gets what is there.',
    DEFAULT_CONFIG.requestTimeoutMs,
  ),
  subgraphTimeoutMs: count(
    'SUBGRAPH_TIMEOUT_MS',
    'The longest time for one call of a subgraph.',
    DEFAULT_CONFIG.subgraphTimeoutMs,
  ),
  subgraphConnections: count(
    'SUBGRAPH_CONNECTIONS',
    'The most connections to one subgraph.',
    DEFAULT_CONFIG.subgraphConnections,
  ),
  maxAnswerBytes: count(
    'MAX_ANSWER_BYTES',
    'The largest answer taken from a subgraph.',
    DEFAULT_CONFIG.maxAnswerBytes,
  ),
  maxBodyBytes: count(
    'MAX_BODY_BYTES',
    'The largest request body taken from a client.',
    DEFAULT_CONFIG.maxBodyBytes,
  ),
  maxTokens: count('MAX_TOKENS', 'Tokens in a document.', DEFAULT_LIMITS.tokens),
  maxDepth: count('MAX_DEPTH', 'Levels of fields in a document.', DEFAULT_LIMITS.depth),
  maxAliases: count('MAX_ALIASES', 'Aliases in a document.', DEFAULT_LIMITS.aliases),
  maxDirectives: count('MAX_DIRECTIVES', 'Directives in a document.', DEFAULT_LIMITS.directives),
  maxRootFields: count(
    'MAX_ROOT_FIELDS',
    'Root fields of an operation.',
    DEFAULT_LIMITS.rootFields,
  ),
  maxFields: count('MAX_FIELDS', 'Fields with all fragments written out.', DEFAULT_LIMITS.fields),
};

/** What `main.ts` needs beyond the gateway's own configuration. */
export interface GatewaySettings extends GatewayConfig {
  readonly supergraphFile: string;
  readonly keysFile: string;
  readonly examplesFile: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** @throws PassageError CONFIGURATION_INVALID with every problem at once. */
export function readConfig(environment: Environment): GatewaySettings {
  const { maxTokens, maxDepth, maxAliases, maxDirectives, maxRootFields, maxFields, ...rest } =
    readVariables(environment, GATEWAY_PREFIX, GATEWAY_VARIABLES);
  return {
    ...rest,
    limits: {
      tokens: maxTokens,
      depth: maxDepth,
      aliases: maxAliases,
      directives: maxDirectives,
      rootFields: maxRootFields,
      fields: maxFields,
    },
  };
}

const OPTIONS: Readonly<Record<string, string>> = {
  '--supergraph': `${GATEWAY_PREFIX}SUPERGRAPH`,
  '--port': `${GATEWAY_PREFIX}PORT`,
};

/**
 * Lays command-line options over the environment.
 * @throws PassageError BAD_ARGUMENT for an option that is not known or has no value.
 */
export function withOptions(environment: Environment, argv: readonly string[]): Environment {
  const given: Record<string, string> = {};
  for (let index = 0; index < argv.length; index += 2) {
    const option = argv[index] ?? '';
    const [variable, value] = [OPTIONS[option], argv[index + 1]];
    if (variable === undefined || value === undefined) {
      throw new PassageError(
        'BAD_ARGUMENT',
        variable ? 'the option has no value' : 'unknown option',
        {
          value: option,
          expected: '--supergraph FILE --port N',
        },
      );
    }
    given[variable] = value;
  }
  return { ...environment, ...given };
}

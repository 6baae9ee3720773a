import { PassageError } from '../shared/core/errors';
import {
  type Environment,
  count,
  oneOf,
  port,
  publicKey,
  readVariables,
  text,
} from '../shared/runtime/environment';
import { LOG_LEVELS } from '../shared/runtime/logging';
import { TRUSTED_FOR } from './authorization/admission';
import { DEFAULT_LIMITS } from './authorization/operation-limits';
import { DEFAULT_CONFIG, type GatewayConfig } from './gateway-config';
import { SUBGRAPH_VARIABLES, amount, share, yesOrNo } from './subgraph-variables';

/** The prefix of every variable that the gateway reads. */
export const GATEWAY_PREFIX = 'GATEWAY_';

/** In place of a folder: protected values are shown and nobody is told. */
export const NO_MIRROR = 'none';

/** What the gateway reads from its environment; the README's table is made from this list. */
export const GATEWAY_VARIABLES = {
  port: port('PORT', 'The port to listen on; 0 takes a free one.', DEFAULT_CONFIG.port),
  host: text('HOST', 'The address to listen on.', DEFAULT_CONFIG.host),
  supergraph: text('SUPERGRAPH', 'A file or an http address with the composed supergraph.'),
  supergraphPollMs: count('SUPERGRAPH_POLL_MS', 'How often a new supergraph is looked for.', 1_000),
  callKeysFolder: text(
    'CALL_KEYS',
    'A folder with the keys by which subgraphs know this gateway; empty signs no call.',
    '',
  ),
  keysFile: text('KEYS_FILE', 'A JSON file with the SHA-256 of each API key.', ''),
  issuersFile: text('ISSUERS_FILE', 'A JSON file with the issuers of access tokens.', ''),
  sharingFolder: text('SHARING_FOLDER', 'A folder with signed sharing agreements.', ''),
  stewardKey: publicKey(
    'STEWARD_KEY',
    'The public key of who signs the directory of keys in that folder.',
  ),
  mirrorFolder: text(
    'MIRROR_FOLDER',
    'A folder for the log of readings of protected values; without one none are shown, with `none` they are shown unlogged.',
    '',
  ),
  receiptKeyFile: text(
    'RECEIPT_KEY_FILE',
    'A file with the private Ed25519 key that signs receipts; without it none are given.',
    '',
  ),
  examplesFile: text('EXAMPLES_FILE', 'A JSON file with questions for the browser page.', ''),
  trustedDocumentsFile: text('TRUSTED_DOCUMENTS', 'A JSON file of trusted documents by hash.', ''),
  trustedFor: oneOf(
    'TRUSTED_FOR',
    'Who may use trusted documents alone.',
    TRUSTED_FOR,
    DEFAULT_CONFIG.trustedFor,
  ),
  persistedQueries: yesOrNo(
    'PERSISTED_QUERIES',
    'Whether clients may leave out a document that they sent with its hash before.',
    DEFAULT_CONFIG.persistedQueries,
  ),
  csrfPrevention: yesOrNo(
    'CSRF_PREVENTION',
    'Whether questions that any web page could send are refused.',
    DEFAULT_CONFIG.csrfPrevention,
  ),
  corsOrigins: text('CORS_ORIGINS', 'Origins of web pages that may ask, with commas, or *.', ''),
  logLevel: oneOf('LOG_LEVEL', 'The least severe level that is logged.', LOG_LEVELS, 'info'),
  otlpEndpoint: text('OTLP_ENDPOINT', 'A collector of OpenTelemetry traces; none is off.', ''),
  traceRatio: share('TRACE_RATIO', 'The share of requests that is traced.', 0.01),
  requestTimeoutMs: count(
    'REQUEST_TIMEOUT_MS',
    'After this time a request gets what is there.',
    DEFAULT_CONFIG.requestTimeoutMs,
  ),
  maxRequests: count(
    'MAX_REQUESTS',
    'Questions answered at the same time; more are told to come back.',
    DEFAULT_CONFIG.maxRequests,
  ),
  maxSubscriptions: count(
    'MAX_SUBSCRIPTIONS',
    'Subscriptions at the same time; more are told to come back.',
    DEFAULT_CONFIG.maxSubscriptions,
  ),
  subscriptionQueue: count(
    'SUBSCRIPTION_QUEUE',
    'Events that may wait for one subscriber; when more come, its subscription ends.',
    DEFAULT_CONFIG.subscriptionQueue,
  ),
  drainMs: count(
    'DRAIN_MS',
    'How long requests in flight may take when the gateway stops.',
    DEFAULT_CONFIG.drainMs,
  ),
  shareCallsMs: amount(
    'SHARE_CALLS_MS',
    'How long a call waits for an equal one of an equal caller; 0 shares none.',
    DEFAULT_CONFIG.shareCallsMs,
  ),
  ...SUBGRAPH_VARIABLES,
  maxBodyBytes: count(
    'MAX_BODY_BYTES',
    'The largest request body taken from a client.',
    DEFAULT_CONFIG.maxBodyBytes,
  ),
  maxCharacters: count('MAX_CHARACTERS', 'Characters in a document.', DEFAULT_LIMITS.characters),
  maxTokens: count('MAX_TOKENS', 'Tokens in a document.', DEFAULT_LIMITS.tokens),
  maxDefinitions: count(
    'MAX_DEFINITIONS',
    'Operations, fragments and variables in a document.',
    DEFAULT_LIMITS.definitions,
  ),
  maxIntrospections: count(
    'MAX_INTROSPECTIONS',
    'Fields __schema and __type in an operation.',
    DEFAULT_LIMITS.introspections,
  ),
  maxDepth: count('MAX_DEPTH', 'Levels of fields in a document.', DEFAULT_LIMITS.depth),
  maxAliases: count('MAX_ALIASES', 'Aliases in a document.', DEFAULT_LIMITS.aliases),
  maxDirectives: count('MAX_DIRECTIVES', 'Directives in a document.', DEFAULT_LIMITS.directives),
  maxRootFields: count(
    'MAX_ROOT_FIELDS',
    'Root fields of an operation.',
    DEFAULT_LIMITS.rootFields,
  ),
  maxFields: count('MAX_FIELDS', 'Fields with all fragments written out.', DEFAULT_LIMITS.fields),
  maxOverlaps: count(
    'MAX_OVERLAPS',
    'Pairs of fields in one place of the answer.',
    DEFAULT_LIMITS.overlaps,
  ),
  maxCost: count('MAX_COST', 'Estimated cost of a question, in objects.', DEFAULT_LIMITS.cost),
  listSize: count(
    'LIST_SIZE',
    'Items that a list is taken to have when nobody says it.',
    DEFAULT_LIMITS.listSize,
  ),
};

/** What `main.ts` needs beyond the gateway's own configuration. */
export interface GatewaySettings extends Omit<GatewayConfig, 'subgraphPolicies'> {
  readonly supergraph: string;
  readonly supergraphPollMs: number;
  readonly callKeysFolder: string;
  readonly keysFile: string;
  readonly issuersFile: string;
  readonly sharingFolder: string;
  readonly stewardKey: string;
  readonly mirrorFolder: string;
  readonly receiptKeyFile: string;
  readonly examplesFile: string;
  readonly trustedDocumentsFile: string;
  readonly subgraphsFile: string;
  readonly otlpEndpoint: string;
  readonly traceRatio: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** @throws PassageError CONFIGURATION_INVALID with every problem at once. */
export function readConfig(environment: Environment): GatewaySettings {
  const {
    maxCharacters: characters,
    maxTokens: tokens,
    maxDepth: depth,
    maxAliases: aliases,
    maxDirectives: directives,
    maxRootFields: rootFields,
    maxFields: fields,
    maxOverlaps: overlaps,
    maxDefinitions: definitions,
    maxIntrospections: introspections,
    maxCost: cost,
    listSize,
    corsOrigins,
    ...rest
  } = readVariables(environment, GATEWAY_PREFIX, GATEWAY_VARIABLES);
  const limits = {
    characters,
    tokens,
    definitions,
    introspections,
    depth,
    aliases,
    directives,
    rootFields,
    fields,
    overlaps,
    cost,
    listSize,
  };
  return { ...rest, limits, corsOrigins: words(corsOrigins) };
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
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

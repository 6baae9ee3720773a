import { PassageError } from '../../shared/core/errors';
import { asJsonObject, parseJsonObject } from '../../shared/core/json-object';

/** How one subgraph is called, so that whatever it does costs the others nothing. */
export interface SubgraphPolicy {
  /** The longest time for one call, waiting and retries included. */
  readonly timeoutMs: number;
  /** Calls at the same time, each on a connection of its own. */
  readonly connections: number;
  /** Calls that may wait for a connection; more are refused at once. */
  readonly queue: number;
  /** How often a query is sent again after a connection broke before any answer. Mutations never are. */
  readonly retries: number;
  readonly maxAnswerBytes: number;
  /** How deep the JSON of its custom scalars may be; all else is as deep as was asked. */
  readonly maxJsonDepth: number;
  /** After so many failures in a row the subgraph is not called for a while. */
  readonly breakerFailures: number;
  /** How long it is left alone before one call tries again. */
  readonly breakerRestMs: number;
  /** How it is subscribed to: over WebSocket (graphql-transport-ws) or by an event stream. */
  readonly subscriptions: (typeof SUBSCRIPTION_PROTOCOLS)[number];
  /** Whether its calls must be signed; unsigned are those of subgraphs that know no gateway. */
  readonly calls: (typeof CALLS)[number];
  /** Where it is subscribed to, if not where it is asked. */
  readonly subscriptionUrl?: string;
}

/** The protocols in which subgraphs may send events. */
const SUBSCRIPTION_PROTOCOLS = ['ws', 'sse'] as const;

const CALLS = ['signed', 'unsigned'] as const;

/** What differs for single subgraphs, by name. */
export type SubgraphPolicies = Readonly<Record<string, Partial<SubgraphPolicy>>>;

export const DEFAULT_POLICY: SubgraphPolicy = {
  timeoutMs: 10_000,
  connections: 64,
  queue: 256,
  retries: 1,
  maxAnswerBytes: 16 * 1024 * 1024,
  maxJsonDepth: 64,
  breakerFailures: 20,
  breakerRestMs: 2_000,
  subscriptions: 'ws',
  calls: 'signed',
};

const EXPECTED = '{ "<subgraph>": { "timeoutMs": 2000 } }';
/** How one subgraph is called: as all are, but for its own settings. */
export function policyOf(
  general: SubgraphPolicy,
  policies: SubgraphPolicies,
  subgraph: string,
): SubgraphPolicy {
  return { ...general, ...(Object.hasOwn(policies, subgraph) && policies[subgraph]) };
}

const MAY_BE_ZERO: ReadonlySet<string> = new Set(['queue', 'retries']);
/** What is walked by recursion. */
const MOST: Readonly<Record<string, number>> = { maxJsonDepth: 1_000 };

/**
 * Reads what differs for single subgraphs: `{ "<subgraph>": { "timeoutMs": 2000, ... } }`.
 * @throws PassageError FILE_MALFORMED naming subgraph and setting.
 */
export function parseSubgraphPolicies(text: string): SubgraphPolicies {
  const policies = Object.entries(
    parseJsonObject(text, { what: 'the settings of subgraphs', expected: EXPECTED }),
  ).map(([subgraph, settings]) => {
    for (const [name, value] of Object.entries(
      asJsonObject(settings, { what: subgraph, expected: EXPECTED }),
    )) {
      checkSetting(`${subgraph}.${name}`, name, value);
    }
    return [subgraph, settings as Partial<SubgraphPolicy>] as const;
  });
  return Object.fromEntries(policies);
}

function checkSetting(where: string, name: string, value: unknown): void {
  const known = [...Object.keys(DEFAULT_POLICY), 'subscriptionUrl'];
  if (!known.includes(name)) {
    throw new PassageError('FILE_MALFORMED', 'unknown setting of a subgraph', {
      where,
      expected: `one of ${known.join(', ')}`,
    });
  }
  const text = TEXTS[name];
  if (text !== undefined) return checkText(where, value, text);
  const least = MAY_BE_ZERO.has(name) ? 0 : 1;
  const most = MOST[name] ?? Number.MAX_SAFE_INTEGER;
  const isWithin = (value as number) >= least && (value as number) <= most;
  if (Number.isSafeInteger(value) && isWithin) return;
  throw new PassageError('FILE_MALFORMED', 'the setting of a subgraph cannot be used', {
    where,
    value: String(value),
    expected: `a whole number of at least ${least}${name in MOST ? ` and at most ${most}` : ''}`,
  });
}

interface Text {
  readonly isUsable: (text: string) => boolean;
  readonly expected: string;
}

const TEXTS: Readonly<Record<string, Text>> = {
  subscriptions: oneOf(SUBSCRIPTION_PROTOCOLS),
  calls: oneOf(CALLS),
  subscriptionUrl: {
    isUsable: (text) => URL.canParse(text) && /^(http|ws)s?:$/.test(new URL(text).protocol),
    expected: 'an address such as https://host/path',
  },
};

function oneOf(texts: readonly string[]): Text {
  return { isUsable: (text) => texts.includes(text), expected: `one of ${texts.join(', ')}` };
}

function checkText(where: string, value: unknown, { isUsable, expected }: Text): void {
  if (typeof value === 'string' && isUsable(value)) return;
  throw new PassageError('FILE_MALFORMED', 'the setting of a subgraph cannot be used', {
    where,
    value: String(value),
    expected,
  });
}

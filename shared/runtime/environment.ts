import { PassageError } from '../core/errors';

/** One environment variable: how its text becomes a value, and what the README says of it. */
export interface Variable<T> {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  /** Used when the variable is absent; `undefined` makes it required. */
  readonly fallback: T | undefined;
  /** Gives `undefined` when the text is not what is expected. */
  readonly parse: (text: string) => T | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

type Values<S> = { [K in keyof S]: S[K] extends Variable<infer T> ? T : never };

/**
 * Reads all variables of one service.
 * @throws PassageError CONFIGURATION_INVALID with every problem in one message.
 */
export function readVariables<S extends Record<string, Variable<unknown>>>(
  environment: Environment,
  prefix: string,
  variables: S,
): Values<S> {
  const problems: string[] = [];
  const values = Object.entries(variables).map(([key, variable]) => {
    const value = readOne(environment[prefix + variable.name], variable);
    if (value === undefined) problems.push(problemOf(environment, prefix, variable));
    return [key, value] as const;
  });
  if (problems.length > 0) {
    throw new PassageError('CONFIGURATION_INVALID', problems.join('; '), { where: 'environment' });
  }
  return Object.fromEntries(values) as Values<S>;
}

function readOne<T>(text: string | undefined, variable: Variable<T>): T | undefined {
  return text === undefined || text === '' ? variable.fallback : variable.parse(text);
}

function problemOf(environment: Environment, prefix: string, variable: Variable<unknown>): string {
  const name = prefix + variable.name;
  const found = environment[name];
  if (found === undefined || found === '') return `${name} is missing: ${variable.expected}`;
  const shown = /SECRET|URL|PASSWORD|TOKEN|KEY$/.test(name) ? 'its value' : JSON.stringify(found);
  return `${name}: ${shown} is not ${variable.expected}`;
}

export function text(name: string, description: string, fallback?: string): Variable<string> {
  return { name, description, fallback, expected: 'a text', parse: (given) => given };
}

/** A public Ed25519 key; empty for none. */
export function publicKey(name: string, description: string): Variable<string> {
  const parse = (given: string) => (/^[A-Za-z0-9_-]{43}$/.test(given) ? given : undefined);
  return { name, description, fallback: '', expected: 'a public key in base64url', parse };
}

export function port(name: string, description: string, fallback: number): Variable<number> {
  const parse = (given: string) => between(given, 0, 65_535);
  return { name, description, fallback, expected: 'a port number (0 to 65535)', parse };
}

export function count(name: string, description: string, fallback: number): Variable<number> {
  const parse = (given: string) => between(given, 1, 1_000_000_000);
  return { name, description, fallback, expected: 'a whole number above 0', parse };
}

export function oneOf<const T extends string>(
  name: string,
  description: string,
  choices: readonly T[],
  fallback: NoInfer<T>,
): Variable<T> {
  const parse = (given: string) => choices.find((choice) => choice === given);
  return { name, description, fallback, expected: `one of ${choices.join(', ')}`, parse };
}

export function postgresUrl(name: string, description: string): Variable<string> {
  const expected = 'an address like postgres://user:password@host:5432/database';
  return { name, description, fallback: undefined, expected, parse: asPostgresUrl };
}

/** The same, or empty for none. */
export function optionalPostgresUrl(name: string, description: string): Variable<string> {
  return { ...postgresUrl(name, description), fallback: '' };
}

function asPostgresUrl(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined;
  const { protocol, hostname, pathname } = new URL(given);
  const isPostgres = protocol === 'postgres:' || protocol === 'postgresql:';
  return isPostgres && hostname !== '' && pathname.length > 1 ? given : undefined;
}

function between(given: string, low: number, high: number): number | undefined {
  const value = /^\d{1,10}$/.test(given) ? Number(given) : NaN;
  return value >= low && value <= high ? value : undefined;
}

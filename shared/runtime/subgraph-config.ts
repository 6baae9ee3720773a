import type { Environment, Variable } from './environment';
import { oneOf, port, postgresUrl, readVariables, text } from './environment';
import type { LogLevel } from './logging';
import { LOG_LEVELS } from './logging';

/** What every subgraph needs to run, whoever owns it. */
export interface SubgraphConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly gatewaySecret: string;
  readonly logLevel: LogLevel;
}

/** The variables of a subgraph, without their prefix; the README's table is tested against them. */
export function subgraphVariables(defaultPort: number) {
  return {
    databaseUrl: postgresUrl('DATABASE_URL', "the owner's own PostgreSQL database"),
    host: text('HOST', 'address to listen on', '127.0.0.1'),
    port: port('PORT', 'port to listen on; 0 takes a free one', defaultPort),
    gatewaySecret: secret('GATEWAY_SECRET', 'the secret that the gateway shows with every call'),
    logLevel: oneOf('LOG_LEVEL', 'how much is logged', LOG_LEVELS, 'info'),
  };
}

/** Reads the configuration of the subgraph whose variables begin with `prefix`, as `FUNDING_`. */
export function readSubgraphConfig(
  environment: Environment,
  prefix: string,
  defaultPort: number,
): SubgraphConfig {
  return readVariables(environment, prefix, subgraphVariables(defaultPort));
}

/** The one variable that a loader needs: where the owner's records are kept. */
export function readDatabaseUrl(environment: Environment, prefix: string): string {
  const { databaseUrl } = subgraphVariables(0);
  return readVariables(environment, prefix, { databaseUrl }).databaseUrl;
}

function secret(name: string, description: string): Variable<string> {
  const parse = (given: string) => (given.length >= 16 ? given : undefined);
  return { name, description, fallback: undefined, expected: 'at least 16 characters', parse };
}

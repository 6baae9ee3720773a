import type { Environment } from './environment';
import {
  oneOf,
  optionalPostgresUrl,
  port,
  postgresUrl,
  publicKey,
  readVariables,
  text,
} from './environment';
import type { LogLevel } from './logging';
import { LOG_LEVELS } from './logging';

/** What every subgraph needs to run, whoever owns it. */
export interface SubgraphConfig {
  readonly databaseUrl: string;
  /** The same database under the role that answers questions; empty: as it follows from the owner's address. */
  readonly answeringUrl?: string;
  readonly host: string;
  readonly port: number;
  /** The file with what this subgraph and its gateway seal calls with. */
  readonly callKeysFile: string;
  /** The folder of signed agreements by which it decides once more; without it, it relies on its gateway. */
  readonly sharingFolder?: string;
  readonly stewardKey?: string;
  /** False to leave every decision to the gateway and the database; no variable sets it, tests do. */
  readonly decidesAgain?: boolean;
  readonly logLevel: LogLevel;
}

/** The variables of a subgraph, without their prefix; the README's table is tested against them. */
export function subgraphVariables(defaultPort: number) {
  return {
    databaseUrl: postgresUrl('DATABASE_URL', "the owner's own PostgreSQL database"),
    answeringUrl: optionalPostgresUrl(
      'ANSWERING_DATABASE_URL',
      'the same database under the role that answers questions; empty: it follows from the address above',
    ),
    host: text('HOST', 'address to listen on', '127.0.0.1'),
    port: port('PORT', 'port to listen on; 0 takes a free one', defaultPort),
    callKeysFile: text('CALL_KEYS', 'the file with the keys that its gateway signs calls with'),
    sharingFolder: text(
      'SHARING_FOLDER',
      'a folder with signed sharing agreements, by which it decides again; empty: as its gateway decides',
      '',
    ),
    stewardKey: publicKey(
      'STEWARD_KEY',
      'the public key of who signs the directory of keys in that folder',
    ),
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../core/caller';
import { PassageError } from '../core/errors';
import type { Log } from './logging';
import type { Database } from './postgres';
import type { CallKeys } from '../sharing/calls/call-keys';
import type { SharingPolicy } from '../sharing/sharing-policy';
import { type CallKeysWatch, watchCallKeys } from './sharing/call-keys-file';
import { watchSharing } from './sharing/watch-sharing';
import type { SubgraphConfig } from './subgraph-config';
import type { RunningServer } from './subgraph-server';
import { startSubgraphServer } from './subgraph-server';

/** One owner's subgraph and what it stands on: a folder with the contract, and a database. */
export interface SubgraphOnDatabase<Context extends object> {
  readonly name: string;
  /** The folder with `schema.graphql`. */
  readonly folder: string;
  readonly resolvers: object;
  readonly openDatabase: (url: string, onStatement: () => void) => Promise<Database>;
  /** Called once when the database is open; what it returns is called for each request. */
  readonly createContexts: (database: Database) => (caller: Caller) => Context;
}

/**
 * Opens the owner's database and serves its subgraph; `stop` ends both. A start that fails leaves no
 * connection open.
 * @throws PassageError DATABASE_UNREACHABLE, PORT_IN_USE
 */
export async function startOnDatabase<Context extends object>(
  subgraph: SubgraphOnDatabase<Context>,
  config: SubgraphConfig,
  log: Log,
): Promise<RunningServer> {
  const stats = { sqlStatements: 0 };
  const watch = openCallKeys(subgraph.name, config, log);
  const sharing = openSharing(config, log);
  const database = await subgraph.openDatabase(
    config.databaseUrl,
    () => (stats.sqlStatements += 1),
  );
  try {
    const server = await serve(subgraph, database, {
      ...{ ...config, log, stats },
      callKeys: watch.current,
      ...(sharing && { policy: sharing.current }),
    });
    if (sharing === undefined) {
      log.warn('what may be shown is decided by the gateway alone: no folder of agreements is set');
    }
    const stop = () => {
      watch.stop();
      sharing?.stop();
      return server.stop().finally(() => database.destroy());
    };
    return { port: server.port, stop };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

interface Serving extends SubgraphConfig {
  readonly log: Log;
  readonly stats: { sqlStatements: number };
  readonly callKeys: () => CallKeys;
  readonly policy?: () => SharingPolicy;
}

/** Keys for another subgraph would make this one answer calls that were meant for it. */
function openCallKeys(name: string, { callKeysFile }: SubgraphConfig, log: Log): CallKeysWatch {
  const watch = watchCallKeys(callKeysFile, log);
  const { subgraph } = watch.current();
  if (subgraph === name) return watch;
  watch.stop();
  throw new PassageError('CONFIGURATION_INVALID', `these call keys are for "${subgraph}"`, {
    where: `${name.toUpperCase()}_CALL_KEYS`,
    value: callKeysFile,
    expected: `those of "${name}"`,
  });
}

/** An owner that reads no agreements shows what its gateway asks for. */
function openSharing({ sharingFolder: folder = '', stewardKey = '' }: SubgraphConfig, log: Log) {
  return folder === '' ? undefined : watchSharing({ folder, stewardKey }, log);
}

function serve<Context extends object>(
  { name, folder, resolvers, createContexts }: SubgraphOnDatabase<Context>,
  database: Database,
  options: Serving,
): Promise<RunningServer> {
  const typeDefs = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const createContext = createContexts(database);
  const stats = () => ({ ...options.stats });
  return startSubgraphServer({ name, typeDefs, resolvers, createContext, stats }, options);
}

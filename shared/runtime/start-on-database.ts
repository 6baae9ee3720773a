import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../core/caller';
import { PassageError } from '../core/errors';
import type { Log } from './logging';
import type { Database, Transaction } from './postgres';
import { answeringUrlOf } from './postgres-address';
import { openAnswering } from './postgres-answering';
import { readAs } from './postgres-asking';
import { endingWith } from './request-end';
import type { Viewer } from './recording/viewer';
import type { CallKeys } from '../sharing/calls/call-keys';
import type { SharingPolicy } from '../sharing/sharing-policy';
import type { DecidingSubgraph } from './sharing/decide-again';
import { guardedFields } from './sharing/guarded-fields';
import { keepRights } from './store/rights/keep-rights';
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
  /** Where and when its records are, for fields that agreements open for some of them. */
  readonly whereOf?: DecidingSubgraph['whereOf'];
  /** Opens its database as the owner, with its schema up to date. */
  readonly openDatabase: (url: string) => Promise<Database>;
  /** Called once, as the owner, before questions are answered: to bring up to date by what rows are decided. */
  readonly prepare?: (kept: Transaction) => Promise<void>;
  /** Called once when the database is open; what it returns is called for each request. */
  readonly createContexts: (
    databases: Databases,
  ) => (viewer: Viewer, asked: Transaction) => Context;
  /** Whether its database holds who may read its protected fields (`CreateFieldRights`). */
  readonly hasFieldRights?: boolean;
  /** The day (UTC) on which a request is answered; that of the clock when left out. */
  readonly today?: () => string;
}

/** One database under its two roles. */
export interface Databases {
  /** As questions are answered: where tables are guarded it shows nothing but in a caller's name. */
  readonly database: Database;
  /** As its owner keeps the records. */
  readonly kept: Database;
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
  const stats = { sqlStatements: 0, askedReads: 0 };
  const watch = openCallKeys(subgraph.name, config, log);
  const sharing = openSharing(config, log);
  const databases = await openBoth(subgraph, config, () => (stats.sqlStatements += 1));
  const close = () => Promise.all([databases.database.destroy(), databases.kept.destroy()]);
  try {
    const fields = subgraph.hasFieldRights
      ? guardedFields(subgraph.name, contractOf(subgraph))
      : [];
    await subgraph.prepare?.(databases.kept.manager);
    const rights = await keepRights(databases.kept, fields, { log, sharing });
    const server = await serve(subgraph, databases, {
      ...{ ...config, log, stats },
      callKeys: watch.current,
      ...(sharing && config.decidesAgain !== false && { policy: sharing.current }),
    });
    if (sharing === undefined) {
      log.warn('what may be shown is decided by the gateway alone: no folder of agreements is set');
    }
    const stop = () => {
      watch.stop();
      sharing?.stop();
      return server.stop().finally(() => rights.stop().finally(close));
    };
    return { port: server.port, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As the owner first, who brings the schema up to date and says what the other role may. */
async function openBoth<Context extends object>(
  { name, openDatabase }: SubgraphOnDatabase<Context>,
  { databaseUrl, answeringUrl }: SubgraphConfig,
  onStatement: () => void,
): Promise<Databases> {
  const kept = await openDatabase(databaseUrl);
  try {
    const url = answeringUrl || answeringUrlOf(databaseUrl, name);
    return { kept, database: await openAnswering(kept, { url, service: name, onStatement }) };
  } catch (error) {
    await kept.destroy();
    throw error;
  }
}

interface Serving extends SubgraphConfig {
  readonly log: Log;
  readonly stats: { sqlStatements: number; askedReads: number };
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
  subgraph: SubgraphOnDatabase<Context>,
  databases: Databases,
  options: Serving,
): Promise<RunningServer> {
  const { name, resolvers, whereOf, createContexts, today = todayOfClock } = subgraph;
  const contexts = createContexts(databases);
  const createContext = (caller: Caller) => {
    const viewer = { caller, today: today() };
    const asked = readAs(databases.database, viewer, () => (options.stats.askedReads += 1));
    return endingWith(contexts(viewer, asked.manager), asked.end);
  };
  const stats = () => ({ ...options.stats });
  const typeDefs = contractOf(subgraph);
  const served = { name, typeDefs, resolvers, ...(whereOf && { whereOf }), createContext, stats };
  return startSubgraphServer(served, options);
}

function contractOf({ folder }: { readonly folder: string }): string {
  return readFileSync(join(folder, 'schema.graphql'), 'utf8');
}

/** The day (UTC) that it is. */
export function todayOfClock(): string {
  return new Date().toISOString().slice(0, 10);
}

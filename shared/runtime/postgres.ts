import { types as pgTypes } from 'pg';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import { DataSource } from 'typeorm';
import { databaseUnreachable } from './postgres-failure';

/** Migrations are listed by name and run in that order; applied ones never change. */
export type Migration = new () => MigrationInterface;

export interface DatabaseOptions {
  readonly url: string;
  readonly service: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
  readonly poolSize?: number;
}

const MIGRATION_LOCK = 7_269_127;

/**
 * Opens the database as its owner and brings its schema up to date, one process at a time. The owner keeps the
 * records: it says so on each connection (`passage.keeping`), without which policies let not even it read.
 * @throws PassageError DATABASE_UNREACHABLE that names the host and the database, never the password.
 */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const database = new DataSource(settings(options));
  try {
    await database.initialize();
    await migrate(database);
    return database;
  } catch (cause) {
    if (database.isInitialized) await database.destroy();
    throw databaseUnreachable(
      options.url,
      {
        where: `${options.service.toUpperCase()}_DATABASE_URL`,
        expected: 'a reachable PostgreSQL on which this role may create tables',
      },
      cause,
    );
  }
}

function settings(options: DatabaseOptions): ConstructorParameters<typeof DataSource>[0] {
  const { url, service, entities, migrations, poolSize = 10 } = options;
  return {
    type: 'postgres',
    url,
    applicationName: `passage-${service}`,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    connectTimeoutMS: 5_000,
    extra: {
      ...{ statement_timeout: 300_000, types: { getTypeParser } },
      options: '-c passage.keeping=yes',
    },
    logging: false,
    logger: statementCounter(() => undefined),
  };
}

const INT8 = 20;
const DATE = 1082;

/** A date stays the day it is, instead of a midnight in this process's time zone; counts are numbers. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === DATE) return (text) => text;
  if (oid === INT8) return Number;
  return pgTypes.getTypeParser(oid, format) as (text: string) => unknown;
}

/** Says nothing, and counts SQL statements where `logging` names queries. */
export function statementCounter(onStatement: () => void) {
  const ignore = () => undefined;
  return {
    logQuery: onStatement,
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}

async function migrate(database: DataSource): Promise<void> {
  await underSchemaLock(database, () => database.runMigrations());
}

/** Does what changes the schema or its rights while no other process does. */
export async function underSchemaLock(
  database: DataSource,
  work: () => Promise<unknown>,
): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await work();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

/** The names by which rooms without SQL speak of a database and of one transaction in it. */
export type { DataSource as Database, EntityManager as Transaction } from 'typeorm';

import { escapeLiteral } from 'pg';
import { type DataSource, EntityManager, type QueryRunner } from 'typeorm';
import { PassageError } from '../core/errors';
import type { Database, Transaction } from './postgres';
import type { Viewer } from './recording/viewer';
import { askingOf, drawerName } from '../sharing/asking';

/** The setting in which policies read who asks, for which purpose and on which day. */
const SETTING = 'passage.asking';

/** What is read in one caller's name, until it is ended. */
export interface AskedReads {
  /** Reads as far as the policies of the database let this caller. */
  readonly manager: Transaction;
  /** To be called once when the request is answered; never fails. */
  readonly end: () => void;
}

/**
 * Reads in a caller's name: one read-only transaction that begins with the first read and in which
 * alone the caller is set, so that a connection never carries it to the next. Two round trips more
 * for a request that reads anything so, none for any other.
 * @param onBegin called when the transaction begins, for the figures that `npm run bench` prints
 */
export function readAs(
  database: Database,
  viewer: Viewer,
  onBegin: () => void = () => undefined,
): AskedReads {
  const manager = new AskedManager(database, viewer, onBegin);
  return { manager, end: () => manager.end() };
}

/** Writes in a caller's name, in one transaction; policies say what it may write and read there. */
export function writeAs<T>(
  database: Database,
  viewer: Viewer,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.query('select set_config($1, $2, true)', [SETTING, settingOf(viewer)]);
    return work(transaction);
  });
}

/** As policies read it; set, it is never empty, which is what a setting is after its transaction. */
function settingOf({ caller, today }: Viewer): string {
  const { organization, draws, ...asking } = askingOf(caller);
  const name = organization && draws ? drawerName(organization, draws) : organization;
  return JSON.stringify({ ...asking, organization: name, day: today });
}

class AskedManager extends EntityManager {
  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private isOver = false;

  constructor(
    database: DataSource,
    private readonly viewer: Viewer,
    private readonly onBegin: () => void,
  ) {
    super(database);
  }

  /** One statement after the other: a transaction has one connection. */
  override query<T = unknown>(sql: string, parameters?: unknown[]): Promise<T> {
    const answer = this.last.then(() => this.read(sql, parameters) as Promise<T>);
    this.last = answer.catch(() => undefined);
    return answer;
  }

  end(): void {
    this.isOver = true;
    this.last = this.last.then(() => this.leave());
  }

  private async read(sql: string, parameters?: unknown[]): Promise<unknown> {
    if (this.isOver) throw new PassageError('INTERNAL', 'read after the request was answered');
    try {
      this.runner ??= await this.begin();
      return await this.runner.query(sql, parameters);
    } catch (error) {
      // What failed aborted its transaction; what is read from now on needs another.
      await this.leave();
      throw error;
    }
  }

  private async begin(): Promise<QueryRunner> {
    this.onBegin();
    const runner = this.dataSource.createQueryRunner();
    const setting = escapeLiteral(settingOf(this.viewer));
    try {
      await runner.query(`begin read only; select set_config('${SETTING}', ${setting}, true)`);
      return runner;
    } catch (error) {
      await endTransaction(runner);
      throw error;
    }
  }

  private async leave(): Promise<void> {
    const { runner } = this;
    this.runner = undefined;
    if (runner) await endTransaction(runner);
  }
}

/** A connection that cannot end its transaction is broken, and the pool throws it away. */
async function endTransaction(runner: QueryRunner): Promise<void> {
  await runner.query('rollback').catch(() => undefined);
  await runner.release().catch(() => undefined);
}

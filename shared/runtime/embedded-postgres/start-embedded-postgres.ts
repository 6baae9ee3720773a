import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import { findBinaries } from './find-binaries';
import type { FolderLock } from './folder-lock';
import { lockFolder } from './folder-lock';
import { ADMIN_ROLE, initializeData } from './initialize-data';
import { runServer } from './run-server';
import type { ServerPlace } from './server-place';
import { placeServer } from './server-place';
import { stopOrphan } from './stop-orphan';

export interface EmbeddedPostgresOptions {
  /** Keeps the data, the log and the secret between starts; made when missing. */
  readonly folder: string;
  /** `false` gives up safety against power failure for speed: for tests. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** The administrator's address, with the secret in it: not for logs. */
  readonly adminUrl: string;
  readonly port: number;
  /** Resolves when the server ends, also by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of our own on a free port of 127.0.0.1, with the data of earlier starts. It ends
 * with `stop`, or with this process.
 * @throws PassageError ALREADY_RUNNING, PLATFORM_UNSUPPORTED, FILE_UNREADABLE or DATABASE_UNREACHABLE.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const folder = makeFolder(options.folder);
  const lock = takeLock(folder);
  try {
    const started = await start(folder, options.durable ?? true);
    return { ...started, stop: () => started.stop().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function start(folder: string, durable: boolean): Promise<EmbeddedPostgres> {
  const place = placeServer(folder);
  await stopOrphan(place.data);
  const binaries = findBinaries(place);
  const secretFile = path.join(folder, 'admin-secret');
  if (isNew(place, secretFile)) {
    const secret = randomBytes(24).toString('base64url');
    fs.writeFileSync(secretFile, secret, { mode: 0o600 });
    await initializeData(place, binaries, secret, durable);
  }
  const server = await runServer(place, binaries, durable);
  const secret = fs.readFileSync(secretFile, 'utf8');
  const adminUrl = `postgres://${ADMIN_ROLE}:${secret}@127.0.0.1:${server.port}/postgres`;
  return { ...server, adminUrl };
}

/** Data without its secret is of no use: under `folder` a person decides, elsewhere it is a leftover. */
function isNew(place: ServerPlace, secretFile: string): boolean {
  if (!fs.existsSync(place.data)) return true;
  if (fs.existsSync(secretFile)) return false;
  if (place.folder.startsWith(path.dirname(secretFile))) {
    throw new PassageError('FILE_UNREADABLE', 'the secret of the existing database is missing', {
      where: secretFile,
      expected: `that file, or an empty start after removing ${place.data}`,
    });
  }
  fs.rmSync(place.data, { recursive: true });
  return true;
}

function makeFolder(folder: string): string {
  try {
    fs.mkdirSync(folder, { recursive: true });
    return fs.realpathSync(folder);
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', 'cannot use this folder for the database', {
      where: folder,
      expected: 'a folder that may be written',
      cause,
    });
  }
}

function takeLock(folder: string): FolderLock {
  const lock = lockFolder(folder);
  if ('release' in lock) return lock;
  throw new PassageError('ALREADY_RUNNING', `process ${lock.pid} already runs this database`, {
    where: folder,
  });
}

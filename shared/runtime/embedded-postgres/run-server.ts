import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../core/errors';
import { endServer } from './end-server';
import type { PostgresBinaries } from './find-binaries';
import { freePort } from './free-port';
import type { ServerPlace } from './server-place';

export interface RunningServer {
  readonly port: number;
  /** Resolves when the server ends, also by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const ATTEMPTS = 3;
const READY_WITHIN_MS = 60_000;

/**
 * Starts the server on a free port of 127.0.0.1 and resolves when it accepts connections.
 * Tries again when the port was taken meanwhile, or when a killed server has not let go of its memory.
 */
export async function runServer(
  place: ServerPlace,
  binaries: PostgresBinaries,
  durable: boolean,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawnServer(place, binaries.postgres, settings(port, durable));
    endWithUs(child, place);
    if (await becameReady(child, place)) return runningServer(child, port);
    if (attempt === ATTEMPTS) throw notStarted(place);
    await sleep(300);
  }
}

function settings(port: number, durable: boolean): Record<string, string | number> {
  const always = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  };
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  return durable ? always : { ...always, ...careless };
}

/** In a session of its own: Ctrl-C must reach the services first and the database last. */
function spawnServer(
  place: ServerPlace,
  postgres: string,
  options: Record<string, string | number>,
): ChildProcess {
  const log = fs.openSync(place.log, 'w', 0o600);
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', place.data, ...flags], {
    ...place.account,
    cwd: place.folder,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    detached: true,
  });
  fs.closeSync(log);
  child.on('error', (error) => fs.appendFileSync(place.log, `${error.message}\n`));
  return child;
}

/** The eighth line of postmaster.pid says when connections are accepted. */
async function becameReady(child: ChildProcess, place: ServerPlace): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const status = readPidFile(place.data);
    if (status[0] === String(child.pid) && status[7]?.trim() === 'ready') return true;
    if (Date.now() > deadline) child.kill('SIGKILL');
    await sleep(15);
  }
  return false;
}

function readPidFile(data: string): string[] {
  try {
    return fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Binds the server's life to ours, however ours ends. */
function endWithUs(child: ChildProcess, place: ServerPlace): void {
  if (child.pid === undefined) return;
  const interrupt = () => child.kill('SIGINT');
  const guard = process.platform === 'win32' ? undefined : spawnGuard(child.pid, place);
  process.on('exit', interrupt);
  child.on('exit', () => {
    process.off('exit', interrupt);
    guard?.kill('SIGKILL');
  });
  child.unref();
}

function runningServer(child: ChildProcess, port: number): RunningServer {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { port, ended, stop: () => endServer(child.pid as number) };
}

/** Stops the server when this process is killed without a chance to: then the guard's input ends. */
function spawnGuard(pid: number, place: ServerPlace): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(pid)], {
    ...place.account,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.unref();
  (guard.stdin as unknown as { unref(): void } | null)?.unref();
  return guard;
}

function notStarted(place: ServerPlace): PassageError {
  const log = fs.readFileSync(place.log, 'utf8');
  const fatal = log.split('\n').findLast((line) => /FATAL|PANIC|ERROR/.test(line));
  return new PassageError('DATABASE_UNREACHABLE', 'the embedded PostgreSQL did not start', {
    where: place.log,
    value: fatal ?? log.trim().split('\n').at(-1),
  });
}

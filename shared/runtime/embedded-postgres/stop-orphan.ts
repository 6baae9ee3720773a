import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../core/errors';
import { isAlive, worksIn } from './process-identity';

/**
 * Ends a server that an earlier, killed process left behind on this data folder; the new start then
 * recovers its data. A process that merely has the same id is not touched.
 */
export async function stopOrphan(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined || !isAlive(pid)) return;
  if (worksIn(pid, data)) await endServer(pid);
  else fs.rmSync(file, { force: true });
}

function readPid(file: string): number | undefined {
  if (!fs.existsSync(file)) return undefined;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
}

/** PostgreSQL's fast shutdown, then after 15 s its immediate one, which loses no committed data either. */
export async function endServer(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal) || (await isGone(pid, 15_000))) return;
  }
  throw new PassageError('DATABASE_UNREACHABLE', 'the embedded PostgreSQL does not stop', {
    value: `process ${pid}`,
  });
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(15);
  }
  return true;
}

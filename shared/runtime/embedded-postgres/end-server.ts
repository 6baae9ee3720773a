import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../core/errors';
import { isAlive } from './process-identity';

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

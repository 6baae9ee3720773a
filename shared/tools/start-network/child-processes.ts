import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';

const RUN = path.resolve(__dirname, '../run.cjs');
const STOPS_WITHIN_MS = 5_000;

export interface ChildPlan {
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Where its output goes; the beginning of each run empties it. */
  readonly log: string;
}

/** Every process that the network started, so that none is left when it stops. */
export class ChildProcesses {
  private readonly alive = new Set<ChildProcess>();
  private closed = false;

  constructor() {
    process.on('exit', () => {
      for (const child of this.alive) signalAll(child, 'SIGKILL');
    });
  }

  /** Starts a TypeScript file of the project, in a session of its own: Ctrl-C reaches us alone. */
  start(plan: ChildPlan): ChildProcess {
    if (this.closed) throw new PassageError('INTERNAL', 'the network is stopping');
    const log = fs.openSync(plan.log, 'w', 0o600);
    const child = fork(RUN, [...plan.args], {
      env: plan.environment,
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: [],
      detached: true,
    });
    fs.closeSync(log);
    this.alive.add(child);
    child.on('error', () => undefined);
    child.once('exit', () => this.alive.delete(child));
    return child;
  }

  get stopping(): boolean {
    return this.closed;
  }

  /** Asks each to stop, ends after 5 s what did not, and resolves when all are gone. */
  async stopAll(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.alive].map(stopChild));
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalAll(child, 'SIGTERM');
  const late = setTimeout(() => signalAll(child, 'SIGKILL'), STOPS_WITHIN_MS);
  await ended;
  clearTimeout(late);
}

/** The child leads a process group: what it started itself gets the signal, too. */
function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

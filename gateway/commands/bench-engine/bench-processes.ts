import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';

/** The processor that gateways run on, one at a time; everything else runs on the other. */
const GATEWAY_CPU = '0';
const OTHER_CPU = '1';
const STOPS_WITHIN_MS = 5_000;
const RUN = path.resolve(__dirname, '../../../shared/tools/run.cjs');

export interface Program {
  /** What is run; node when absent. */
  readonly command?: string;
  /** Its arguments; of node a file and what that takes. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly isGateway?: boolean;
}

/** Every process that the bench started, none of which outlives it. */
export class BenchProcesses {
  private readonly alive = new Set<ChildProcess>();

  constructor(private readonly logFile: string) {
    process.once('exit', () => this.alive.forEach((child) => child.kill('SIGKILL')));
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(1));
  }

  start(program: Program): ChildProcess {
    const { command: own = process.execPath, args, folder, isGateway = false } = program;
    const log = openSync(this.logFile, 'a');
    const pinned = pin(isGateway ? GATEWAY_CPU : OTHER_CPU);
    const [command = own, ...before] = [...pinned, own];
    const child = spawn(command, [...before, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', ...program.environment },
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.alive.add(child);
    child.once('exit', () => this.alive.delete(child));
    child.on('error', () => this.alive.delete(child));
    return child;
  }

  /** Starts one of the bench's own files. */
  startOwn(file: string, ...args: readonly string[]): ChildProcess {
    return this.start({ args: [RUN, path.join(__dirname, file), ...args] });
  }

  async stop(child: ChildProcess): Promise<void> {
    if (!this.alive.has(child)) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(late);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.alive].map((child) => this.stop(child)));
  }
}

/**
 * Resolves with the next message of a child; of one kind, when a kind is given.
 * Throws PassageError INTERNAL when it ends without one.
 */
export function nextMessage(child: ChildProcess, kind?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void =>
      reject(new PassageError('INTERNAL', 'a process of the bench ended before it was done'));
    const take = (message: unknown): void => {
      if (kind !== undefined && (message as { kind?: unknown }).kind !== kind) return;
      child.off('exit', ended);
      child.off('message', take);
      resolve(message);
    };
    child.once('exit', ended);
    child.on('message', take);
  });
}

function pin(cpu: string): string[] {
  return process.platform === 'linux' && availableParallelism() > 1 ? ['taskset', '-c', cpu] : [];
}

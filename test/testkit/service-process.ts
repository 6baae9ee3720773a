import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { noteOutlet } from './canaries';

const PROJECT = resolve(__dirname, '..', '..');
const RUN = join(PROJECT, 'shared', 'tools', 'run.cjs');

export interface ServiceProcess {
  readonly port: number;
  readonly child: ChildProcess;
  /** Resolves when the process is gone. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Runs one of the project's services as a process of its own and waits until it listens. */
export function startService(
  file: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<ServiceProcess> {
  const child = fork(RUN, [join(PROJECT, file), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  let complaint = '';
  child.stdout?.on('data', (text: Buffer) => noteOutlet('process', text.toString()));
  child.stderr?.on('data', (text: Buffer) => {
    noteOutlet('process', text.toString());
    complaint += text.toString();
  });
  return new Promise((done, fail) => {
    child.on('message', (message: { kind: string; port: number }) => {
      if (message.kind === 'ready') done({ port: message.port, child, stop });
    });
    child.once('exit', () => fail(new Error(`${file} ended: ${complaint}`)));
  });
}

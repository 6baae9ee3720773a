import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROJECT = path.resolve(__dirname, '../../..');

/** Free ports for all, so that tests may run beside each other. */
const FREE_PORTS = { GATEWAY_PORT: '0', REFERENCE_PORT: '0', BETA_PORT: '0' };

const runs: Run[] = [];
/** Whatever a failed test left running goes with its file: SIGKILL of the network ends all of it. */
afterAll(() => runs.forEach(({ child }) => child.kill('SIGKILL')));

export interface Run {
  readonly child: ChildProcess;
  /** Everything it wrote so far. */
  readonly output: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** A state folder that any account may enter, with a space in its name. */
export function temporaryHome(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage home '));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** As npm does it: a shell that waits for its command. */
export const THROUGH_SHELL = ['/bin/sh', '-c', '"$@"; true', 'sh'];

/** Runs the network on the fake project, with standard input closed and output piped. */
export function runProject(
  home: string,
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
  through: readonly string[] = [],
): Run {
  const run = path.join(PROJECT, 'shared/tools/run.cjs');
  const script = path.join(__dirname, 'start-project.ts');
  const [command = '', ...rest] = [...through, process.execPath, run, script, ...args];
  const child = spawn(command, rest, {
    env: { ...process.env, ...FREE_PORTS, PASSAGE_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const started = { child, output: () => output, ended };
  runs.push(started);
  return started;
}

export async function until(
  condition: () => boolean,
  what: string,
  withinMs = 15_000,
): Promise<void> {
  for (const end = Date.now() + withinMs; !condition(); await sleep(20)) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

/** Waits for the screen and reads the addresses from it. */
export async function addresses(run: Run): Promise<Record<string, string>> {
  await until(() => /Try:[^]*\n$/.test(run.output()) || run.child.exitCode !== null, 'the screen');
  const lines = run.output().matchAll(/^ {2}(\w+) +(http\S+|127\.0\.0\.1:\d+)/gm);
  return Object.fromEntries([...lines].map(([, name = '', url = '']) => [name, url]));
}

export async function factsOf(url: string | undefined): Promise<Record<string, unknown>> {
  const response = await fetch(url ?? '');
  return (await response.json()) as Record<string, unknown>;
}

/** Ids of all processes whose command line or environment names the state folder. */
export function processesOf(home: string): number[] {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => pid !== process.pid && mentions(pid, home));
}

function mentions(pid: number, home: string): boolean {
  try {
    return ['cmdline', 'environ'].some((file) =>
      fs.readFileSync(`/proc/${pid}/${file}`, 'latin1').includes(home),
    );
  } catch {
    return false;
  }
}

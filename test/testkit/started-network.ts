import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..', '..');
const RUN = join(PROJECT, 'shared/tools/run.cjs');
const SERVICES = [
  'GATEWAY',
  'REFERENCE',
  'FUNDING',
  'LOGISTICS',
  'PROTECTION',
  'ACCESS',
  'HARMONIZATION',
];

/** What `npm start` and `npm run example-owner` begin, in a folder that is gone afterwards. */
export interface StartedProject {
  /** A folder to work in; the state folder is its `.passage`. */
  readonly folder: string;
  readonly url: string;
  /** The key of an organization, as a screen showed it. */
  readonly keyOf: (organization: string) => string;
  /** Runs `npm run SCRIPT -- ARG ...` in the folder; gives all that it prints, errors too. */
  readonly run: (script: string, args: readonly string[]) => Promise<string>;
  /** Loads a data folder into its databases, as `npm run load`; gives what that prints. */
  readonly load: (data: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts the project on free ports, with an example owner beside. */
export async function startProject(): Promise<StartedProject> {
  const folder = mkdtempSync(join(tmpdir(), 'passage-guide-'));
  const ports = Object.fromEntries(SERVICES.map((name) => [`${name}_PORT`, '0']));
  const env = {
    ...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
    ...{ ...ports, PASSAGE_HOME: join(folder, '.passage') },
  };
  const begin = async (script: string, isReady: RegExp): Promise<Begun> => {
    const child = spawn(process.execPath, [RUN, programOf(script)], { cwd: PROJECT, env });
    return { child, screen: await screenOf(child, isReady) };
  };
  const network = await begin('start', /Development keys[^]*\n\n/);
  const example = await begin('example-owner', /Its key.*\n/);
  const keyOf = (organization: string): string => {
    const shown = new RegExp(`^  ${organization} +(\\S+)$`, 'm').exec(network.screen)?.[1];
    return shown ?? /Its key.*: (\S+)/.exec(example.screen)![1]!;
  };
  return {
    folder,
    url: /gateway +(http\S+)/.exec(network.screen)![1]!,
    keyOf,
    run: (script, args) =>
      run(programOf(script), args, { cwd: folder, env: { ...env, PASSAGE_HOME: '.passage' } }),
    load: (data) => run(programOf('load'), ['--data', data], { cwd: folder, env }),
    async stop() {
      await end(example.child);
      await end(network.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Begun {
  readonly child: ChildProcess;
  readonly screen: string;
}

/** The program of a script, from the project's folder. */
function programOf(script: string): string {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return join(PROJECT, (scripts[script] as string).split(' ').at(-1)!);
}

async function screenOf(child: ChildProcess, isReady: RegExp): Promise<string> {
  let text = '';
  return new Promise((done, fail) => {
    child.stdout!.on('data', (chunk) => {
      text += String(chunk);
      if (isReady.test(text)) done(text);
    });
    child.stderr!.on('data', (chunk) => (text += String(chunk)));
    child.once('exit', () => fail(new Error(`it ended:\n${text}`)));
  });
}

async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string | undefined> },
): Promise<string> {
  const child = spawn(process.execPath, [RUN, program, ...args], options);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (text += String(chunk)));
  }
  await once(child, 'close');
  return text;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

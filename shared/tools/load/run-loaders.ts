import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LoaderMessage } from '../../runtime/ingest/run-loader';

const PROJECT = join(__dirname, '..', '..', '..');
const RUN = join(PROJECT, 'shared', 'tools', 'run.cjs');
const SUBGRAPHS = join(PROJECT, 'subgraphs');
const DATABASE_URL = '_DATABASE_URL';

/** The keeper of the code lists goes first: all others match their records against its directory. */
const DIRECTORY_OWNER = 'reference';

export interface LoadRequest {
  /** What to read: a folder, each owner's own sample records, or nothing (only rejections). */
  readonly from: { readonly data: string | undefined } | 'samples';
  /** Each owner's database address. */
  readonly databaseUrls: Readonly<Record<string, string>>;
  /** Where the directory of code lists is handed from its owner to the others. */
  readonly directoryFile: string;
  readonly withRejections: boolean;
  readonly onMessage: (owner: string, message: LoaderMessage) => void;
}

/** The owners that can load, as their folders tell. */
export function ownersThatLoad(): string[] {
  return readdirSync(SUBGRAPHS)
    .filter((name) => existsSync(join(SUBGRAPHS, name, 'load.ts')))
    .sort();
}

/**
 * Runs every owner's loader in a process of its own against its own database.
 * @returns what went wrong, a sentence for each owner whose loader failed and each file that none knew.
 */
export async function runLoaders(request: LoadRequest): Promise<string[]> {
  const owners = ownersThatLoad();
  const others = owners.filter((owner) => owner !== DIRECTORY_OWNER);
  const from = fromArguments(request);
  const more = request.withRejections ? ['--rejections'] : [];
  const exported = ['--export-directory', request.directoryFile];
  const first = await runLoader(DIRECTORY_OWNER, request, [...from, ...exported, ...more]);
  if (!existsSync(request.directoryFile)) return [...first.failures];
  const args = [...from, '--directory', request.directoryFile, ...more];
  const rest = await Promise.all(others.map((owner) => runLoader(owner, request, args)));
  const runs = [first, ...rest];
  return [...runs.flatMap(({ failures }) => failures), ...unknownFiles(request, runs)];
}

interface LoaderRun {
  readonly failures: readonly string[];
  /** Files of another owner's kind; absent when the loader never came to look. */
  readonly foreign: readonly string[] | undefined;
}

/** A file whose kind no owner has would otherwise be left out without a word. */
function unknownFiles({ from }: LoadRequest, runs: readonly LoaderRun[]): string[] {
  const lists = runs.map(({ foreign }) => foreign);
  if (lists.includes(undefined)) return [];
  const names = [...new Set(lists.flatMap((list) => list ?? []))];
  return names
    .filter((name) => from === 'samples' || lists.every((list) => list?.includes(name)))
    .map((name) => `${name}: no owner has records of the kind that it names`);
}

function fromArguments({ from }: LoadRequest): string[] {
  if (from === 'samples') return ['--samples'];
  return from.data === undefined ? [] : ['--data', from.data];
}

async function runLoader(
  owner: string,
  request: LoadRequest,
  args: readonly string[],
): Promise<LoaderRun> {
  const child = spawn(process.execPath, [RUN, join(SUBGRAPHS, owner, 'load.ts'), ...args], {
    env: ownEnvironment(owner, request),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const failures: string[] = [];
  let foreign: readonly string[] | undefined;
  let complaint = '';
  createInterface(child.stdout).on('line', (line) => {
    const message = asMessage(line);
    if (message === undefined) return void (complaint += `${line}\n`);
    if (message.kind === 'failed') failures.push(`${owner}: ${message.message}`);
    if (message.kind === 'started') ({ foreign } = message);
    request.onMessage(owner, message);
  });
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code !== 0 && failures.length === 0) {
    failures.push(`${owner}: ${complaint.trim() || `its loader ended with ${code ?? signal}`}`);
  }
  return { failures, foreign };
}

/** What a loader may know: its own database's address, and those of no other owner. */
function ownEnvironment(owner: string, { databaseUrls }: LoadRequest): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.endsWith(DATABASE_URL));
  return {
    ...Object.fromEntries(others),
    [owner.toUpperCase() + DATABASE_URL]: databaseUrls[owner],
  };
}

function asMessage(line: string): LoaderMessage | undefined {
  try {
    return JSON.parse(line) as LoaderMessage;
  } catch {
    return undefined;
  }
}

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LoaderMessage } from '../../runtime/ingest/run-loader';

const PROJECT = join(__dirname, '..', '..', '..');
const RUN = join(PROJECT, 'shared', 'tools', 'run.cjs');
const SUBGRAPHS = join(PROJECT, 'subgraphs');

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
 * @returns what went wrong, a sentence for each owner whose loader failed.
 */
export async function runLoaders(request: LoadRequest): Promise<string[]> {
  const owners = ownersThatLoad();
  const others = owners.filter((owner) => owner !== DIRECTORY_OWNER);
  const from = fromArguments(request);
  const more = request.withRejections ? ['--rejections'] : [];
  const first = await runLoader(DIRECTORY_OWNER, request, [
    ...from,
    '--export-directory',
    request.directoryFile,
    ...more,
  ]);
  if (!existsSync(request.directoryFile)) return first;
  const args = [...from, '--directory', request.directoryFile, ...more];
  const failures = await Promise.all(others.map((owner) => runLoader(owner, request, args)));
  return [...first, ...failures.flat()];
}

function fromArguments({ from }: LoadRequest): string[] {
  if (from === 'samples') return ['--samples'];
  return from.data === undefined ? [] : ['--data', from.data];
}

function runLoader(
  owner: string,
  request: LoadRequest,
  args: readonly string[],
): Promise<string[]> {
  const variable = `${owner.toUpperCase()}_DATABASE_URL`;
  const child = spawn(process.execPath, [RUN, join(SUBGRAPHS, owner, 'load.ts'), ...args], {
    env: { ...process.env, [variable]: request.databaseUrls[owner] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const failures: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    const message = JSON.parse(line) as LoaderMessage;
    if (message.kind === 'failed') failures.push(`${owner}: ${message.message}`);
    request.onMessage(owner, message);
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0 && failures.length === 0) failures.push(`${owner}: ${complaint.trim()}`);
      resolve(failures);
    });
  });
}

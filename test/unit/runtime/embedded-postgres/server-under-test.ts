import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const PROJECT = path.resolve(__dirname, '../../../..');

/** A temporary folder that any account may enter, with a space in its name. */
export function temporaryFolder(mode = 0o755): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage test '));
  fs.chmodSync(folder, mode);
  return folder;
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the server in a process of its own, as another account when one is given. */
export async function holdServer(folder: string, account: { uid?: number; gid?: number } = {}) {
  const script = path.join(__dirname, 'hold-server.ts');
  const args = [path.join(PROJECT, 'shared/tools/run.cjs'), script, folder];
  const holder = spawn(process.execPath, args, {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    holder.stdout.setEncoding('utf8').once('data', resolve);
    holder.once('exit', (code) => reject(new Error(`the holder ended with ${code}`)));
  });
  return { holder, ...(JSON.parse(line) as { adminUrl: string; uid: number }) };
}

export async function killed(holder: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => holder.once('close', resolve));
  holder.kill('SIGKILL');
  await ended;
}

export function serverPid(data: string): number {
  return Number(fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

export async function until(condition: () => boolean, withinMs = 5_000): Promise<boolean> {
  for (const end = Date.now() + withinMs; !condition(); await sleep(20)) {
    if (Date.now() > end) return false;
  }
  return true;
}

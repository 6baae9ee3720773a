import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { PassageError } from '../../core/errors';

/** The account that PostgreSQL runs under when this process is root, which PostgreSQL refuses. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

const ACCOUNTS = ['postgres', '_postgres', 'nobody'];

/**
 * Chooses the account: the owner of an existing data folder, else `postgres`, else `nobody`.
 * Gives `undefined` when this process is not root and PostgreSQL runs as itself.
 */
export function chooseAccount(dataFolder: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readAccounts();
  const found = ACCOUNTS.map((name) => accounts.get(name)).find((account) => account !== undefined);
  if (found !== undefined) return found;
  throw new PassageError('PLATFORM_UNSUPPORTED', 'PostgreSQL does not run as root', {
    where: '/etc/passwd',
    expected: `an account named ${ACCOUNTS.join(' or ')}, or a start as another user`,
  });
}

function readAccounts(): Map<string, ServerAccount> {
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = lines.map((line) => line.split(':')).filter((line) => line.length >= 4);
  return new Map(
    fields.map(([name, , uid, gid]) => [name ?? '', { uid: Number(uid), gid: Number(gid) }]),
  );
}

/** Whether the account can reach and read this folder; mode bits alone would miss the way to it. */
export function canEnter(account: ServerAccount | undefined, folder: string): boolean {
  if (account === undefined) return true;
  const enter = ['-c', 'cd "$1" && test -r .', 'sh', folder];
  return spawnSync('/bin/sh', enter, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Hands a file or folder to the account. */
export function giveTo(account: ServerAccount | undefined, file: string): void {
  if (account !== undefined) fs.chownSync(file, account.uid, account.gid);
}

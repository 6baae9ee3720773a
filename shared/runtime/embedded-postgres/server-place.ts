import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import type { ServerAccount } from './server-account';
import { canEnter, chooseAccount, giveTo } from './server-account';

/** Where the server's files lie and which account owns them. */
export interface ServerPlace {
  readonly account: ServerAccount | undefined;
  readonly folder: string;
  readonly data: string;
  readonly log: string;
}

const ROOTS_PLACE = '/var/lib/passage';

/**
 * The server's own folder: inside `folder`, or under `/var/lib/passage` when this process is root and
 * the account that must own the data cannot enter `folder` (as under a home folder of mode 0700).
 */
export function placeServer(folder: string): ServerPlace {
  const inside = path.join(folder, 'server');
  const elsewhere = path.join(ROOTS_PLACE, nameOf(folder));
  const account = chooseAccount(dataOf(fs.existsSync(dataOf(elsewhere)) ? elsewhere : inside));
  const chosen = canEnter(account, folder) ? inside : elsewhere;
  makeServerFolder(chosen, account);
  return { account, folder: chosen, data: dataOf(chosen), log: path.join(chosen, 'server.log') };
}

function dataOf(serverFolder: string): string {
  return path.join(serverFolder, 'data');
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

function makeServerFolder(folder: string, account: ServerAccount | undefined): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    giveTo(account, folder);
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', 'cannot keep PostgreSQL data here', {
      where: folder,
      expected: 'a folder that may be written',
      cause,
    });
  }
}

import fs from 'node:fs';
import { PassageError } from '../../core/errors';
import type { FolderLock } from '../../runtime/embedded-postgres/folder-lock';
import { lockFolder } from '../../runtime/embedded-postgres/folder-lock';

/**
 * Makes the state folder and takes it for this process; the lock's note is the gateway's address.
 * @throws PassageError ALREADY_RUNNING with that address, FILE_UNREADABLE
 */
export function takeHome(home: string): FolderLock {
  const lock = lockHome(home);
  if ('release' in lock) return lock;
  const state =
    lock.note === undefined ? 'it is still starting' : `its gateway answers on ${lock.note}`;
  throw new PassageError(
    'ALREADY_RUNNING',
    `Passage already runs as process ${lock.pid}; ${state}`,
    {
      where: home,
      expected: 'that one to be stopped, or another PASSAGE_HOME and --port-base for a second one',
    },
  );
}

function lockHome(home: string) {
  try {
    fs.mkdirSync(home, { recursive: true });
    return lockFolder(home);
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', 'the state folder cannot be written', {
      where: home,
      expected: 'a folder that this account may write; PASSAGE_HOME names another',
      cause,
    });
  }
}

import { statSync } from 'node:fs';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import { type ApiKeys, NO_KEYS, parseApiKeys } from '../authorization/api-keys';
import { readTextFile } from './supergraph-file';

/** The keys as they stand now. */
export interface KeysWatch {
  readonly current: () => ApiKeys;
  readonly stop: () => void;
}

/** A key that was taken away must end within a second. */
const LOOK_EVERY_MS = 250;
const NOTHING_TO_WATCH: KeysWatch = { current: () => NO_KEYS, stop: () => undefined };

/**
 * Follows a list of keys: one that is added, rotated or taken away counts without a restart. A list that
 * became unusable leaves the last good one in place, so that a slip while writing locks nobody out.
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED when it cannot be used at the start.
 */
export function watchApiKeys(file: string, log: Log): KeysWatch {
  if (file === '') return NOTHING_TO_WATCH;
  const read = (): ApiKeys => parseApiKeys(readTextFile(file, 'key list'));
  let print = fingerprintOf(file);
  let keys = read();
  const look = (): void => {
    const found = fingerprintOf(file);
    if (found === print) return;
    print = found;
    try {
      keys = read();
      log.info({ keys: keys.size }, 'the list of keys was read again');
    } catch (error) {
      const reason = error instanceof PassageError ? explain(error) : 'internal error';
      log.error({ reason }, 'the list of keys cannot be used; the earlier one stays');
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return { current: () => keys, stop: () => clearInterval(timer) };
}

function fingerprintOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size} ${ino}`;
}

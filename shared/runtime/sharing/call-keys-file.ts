import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PassageError, explain } from '../../core/errors';
import { type CallKeys, parseCallKeys, withNewCallKey } from '../../sharing/calls/call-keys';
import type { Log } from '../logging';
import { reading } from '../reading';
import { writeWhole } from '../write-whole';

/** The call keys of one subgraph as they stand now. */
export interface CallKeysWatch {
  readonly current: () => CallKeys;
  readonly stop: () => void;
}

const LOOK_EVERY_MS = 500;
const FILE = 'call-keys.json';

/** Where the call keys of a subgraph stand in a folder: each in a folder that can be given to it alone. */
export function callKeysFile(folder: string, subgraph: string): string {
  return path.join(folder, subgraph, FILE);
}

/**
 * Follows a file of call keys: a key that is added counts within a second, without a restart. A file that
 * became unusable leaves the last good keys in place.
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED at the start.
 */
export function watchCallKeys(file: string, log: Log): CallKeysWatch {
  let fingerprint = fingerprintOf(file);
  let keys = read(file);
  const look = (): void => {
    const found = fingerprintOf(file);
    if (found === fingerprint) return;
    fingerprint = found;
    try {
      keys = read(file);
      log.info({ keys: keys.keys.map(({ id }) => id) }, 'the call keys changed');
    } catch (error) {
      const reason = error instanceof PassageError ? explain(error) : 'internal error';
      log.error({ reason }, 'the call keys cannot be used; the earlier ones stay');
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return { current: () => keys, stop: () => clearInterval(timer) };
}

/** Adds a key that counts from now on; makes the file at first use, readable by its owner alone. */
export function addCallKey(folder: string, subgraph: string, change: Partial<CallKeys> = {}): void {
  const file = callKeysFile(folder, subgraph);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const earlier = existsSync(file) ? read(file) : undefined;
  const next = { ...withNewCallKey(earlier, subgraph, Date.now()), ...change };
  writeWhole(file, `${JSON.stringify(next, undefined, 2)}\n`);
}

function read(file: string): CallKeys {
  return parseCallKeys(reading(file, () => readFileSync(file, 'utf8'), 'call keys'));
}

function fingerprintOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size} ${ino}`;
}

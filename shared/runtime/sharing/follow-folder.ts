import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DIRECTORY_FILE } from './sharing-folder';

/** To look at each of 500 documents four times a second costs a percent of a processor. */
const GLANCES_PER_LOOK = 2;

/**
 * Tells whether a document of a folder has changed since it was asked last: at once when one came or went and
 * when the directory of keys changed, and every second time also when another was written over in place. After a
 * change it looks at each once more: a folder's clock ticks every few milliseconds, and what changes within the
 * same tick cannot be seen from outside.
 */
export function followFolder(folder: string): () => boolean {
  let glance = glanceAt(folder);
  let fingerprint = fingerprintOf(folder);
  let untilLook = GLANCES_PER_LOOK;
  return () => {
    const seen = glanceAt(folder);
    const isCalm = seen === glance;
    untilLook -= 1;
    if (isCalm && untilLook > 0) return false;
    untilLook = isCalm ? GLANCES_PER_LOOK : 1;
    const found = fingerprintOf(folder);
    const hasChanged = found !== fingerprint;
    [glance, fingerprint] = [seen, found];
    return hasChanged;
  };
}

/** Changes whenever a document of the folder does. */
function fingerprintOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${name} ${stampOf(path.join(folder, name))}`)
    .join('\n');
}

/** Costs the same however many documents there are. */
function glanceAt(folder: string): string {
  return `${stampOf(folder)} ${stampOf(path.join(folder, DIRECTORY_FILE))}`;
}

function stampOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size} ${ino}`;
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DIRECTORY_FILE } from './sharing-folder';

/** To look at each of 500 documents four times a second costs a percent of a processor. */
const GLANCES_PER_LOOK = 3;

/**
 * Tells whether a document of a folder has changed since it was asked last: at once when one came or went and
 * when the directory of keys changed, and every third time also when another was written over in place.
 */
export function followFolder(folder: string): () => boolean {
  let glance = glanceAt(folder);
  let fingerprint = fingerprintOf(folder);
  let glances = 0;
  return () => {
    const seen = glanceAt(folder);
    glances += 1;
    if (seen === glance && glances % GLANCES_PER_LOOK > 0) return false;
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

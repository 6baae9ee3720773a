import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { PassageError } from '../../core/errors';
import { writeWhole } from './keep-secret';

interface StoredKey {
  readonly organization: string;
  readonly sha256: string;
}

/** A key as it is shown once; only its hash is kept. */
export interface NewKey {
  readonly organization: string;
  readonly key: string;
}

/** Makes a key for each organization that has none yet and gives the new ones. */
export function makeDevelopmentKeys(file: string, organizations: readonly string[]): NewKey[] {
  const stored = readKeys(file);
  const known = new Set(stored.map(({ organization }) => organization));
  const added = organizations
    .filter((organization) => !known.has(organization))
    .map((organization) => ({ organization, key: randomBytes(24).toString('base64url') }));
  if (added.length > 0) {
    const all = [...stored, ...added.map(hashed)];
    writeWhole(file, `${JSON.stringify(all, undefined, 2)}\n`);
  }
  return added;
}

function hashed({ organization, key }: NewKey): StoredKey {
  return { organization, sha256: createHash('sha256').update(key).digest('hex') };
}

function readKeys(file: string): StoredKey[] {
  if (!fs.existsSync(file)) return [];
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as StoredKey[];
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the development keys cannot be read', {
      where: file,
      expected: 'the list as it was written, or no file (then new keys are made)',
      cause,
    });
  }
}

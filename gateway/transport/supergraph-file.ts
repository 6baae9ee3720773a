import { readFileSync, statSync } from 'node:fs';
import { PassageError } from '../../shared/core/errors';

/**
 * Reads a text file that the gateway cannot do without.
 * @throws PassageError FILE_UNREADABLE naming the file.
 */
export function readTextFile(file: string, what: string): string {
  try {
    if (statSync(file).isFile()) return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', `the ${what} cannot be read`, { where: file, cause });
  }
  throw new PassageError('FILE_UNREADABLE', `the ${what} is not a file`, { where: file });
}
